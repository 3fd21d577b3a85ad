/** Words of closed classes that open sentences and are nobody's name: behind "Plan B." and "Charles V." they open the next. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `the a this that these those he she it they we you i his her its their our my your in on at for from by with without under over into
  after before when while as but and or if although though because since until unless there here what who why how where which then
  nobody nothing everybody everyone everything somebody someone both some many few several other others not now meanwhile however also
  instead still yet only even once perhaps during despite according`.split(/\s+/u),
);

/** Abbreviations of learned prose behind which brackets and figures stand: "et al. (2014)", "cf. [3]", "vol. 2". */
export const BEFORE_A_REFERENCE: ReadonlySet<string> = new Set(
  'al cf viz ibid vol fig pp p no nos'.split(' '),
);

/** Front parts that make a verb of the word behind their hyphen: "re-elected", "cross-examined". */
export const VERB_PREFIXES: ReadonlySet<string> = new Set(
  're co pre mis de out over under counter cross double fast second test live fact'.split(' '),
);
