/** Titles and the like that stand before a name: their full stop never ends a sentence. Lower case, with the stop. */
export const BEFORE_A_NAME: ReadonlySet<string> = new Set([
  'mr.',
  'mrs.',
  'ms.',
  'mx.',
  'dr.',
  'drs.',
  'prof.',
  'profs.',
  'messrs.',
  'st.',
  'rev.',
  'revs.',
  'fr.',
  'hon.',
  'sen.',
  'sens.',
  'rep.',
  'reps.',
  'gov.',
  'govs.',
  'pres.',
  'atty.',
  'supt.',
  'sec.',
  'gen.',
  'gens.',
  'col.',
  'cols.',
  'lt.',
  'maj.',
  'capt.',
  'cmdr.',
  'adm.',
  'sgt.',
  'cpl.',
  'pvt.',
  'brig.',
  'vs.',
]);

/** Abbreviations after which a sentence can go on in small letters, which none does after its own full stop: states, and "et al." */
export const WITHIN_A_SENTENCE: ReadonlySet<string> = new Set(
  `ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt
  wash wis wyo al etc approx dept est viz cf`.split(/\s+/u),
);

/** Words that in small letters are no abbreviations ("Miss.", "Ill.", "Sun."), so that their full stop ends a sentence. With the stop. */
export const NO_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'miss. ill. sun. sat. wash. mass. ore. mar. in. no.'.split(' '),
);
