/**
 * Words that open a clause inside another, in lower case, and how its time stands to the clause around it: `same` goes on at the same
 * time ("when", "as"), `other` does not ("after", "because"), `relative` tells of a noun ("who"). "that" is read by what stands before it.
 */
export const CLAUSE_OPENERS: ReadonlyMap<string, 'same' | 'other' | 'relative'> = new Map([
  ['when', 'same'],
  ['as', 'same'],
  ['while', 'same'],
  ['after', 'other'],
  ['before', 'other'],
  ['since', 'other'],
  ['until', 'other'],
  ['because', 'other'],
  ['although', 'other'],
  ['though', 'other'],
  ['if', 'other'],
  ['unless', 'other'],
  ['whereas', 'other'],
  ['but', 'other'],
  ['who', 'relative'],
  ['whom', 'relative'],
  ['whose', 'relative'],
  ['which', 'relative'],
  ['where', 'relative'],
]);

/** "that" after one of these points at a noun and opens nothing: "after that raid". */
export const BEFORE_POINTING_THAT: ReadonlySet<string> = new Set(
  'after before in of at from with for by on to since until during about and than like over under against'.split(
    ' ',
  ),
);

/** Nouns that a clause with "that" says in full: "the report that he left". */
export const NOUNS_OF_CONTENT: ReadonlySet<string> = new Set(
  'report reports claim claims news fear fears hope hopes idea belief fact statement rumour rumours rumor rumors suggestion accusation accusations allegation allegations warning warnings'.split(
    ' ',
  ),
);

/** Finite auxiliaries: directly behind a date inside a relative clause they go on with the clause around it. */
export const FINITE_AUXILIARIES: ReadonlySet<string> = new Set(
  'is are was were has have had will would can could may might must should did does do'.split(' '),
);

/** What may stand before a date that opens its clause: "In the early hours of Friday, …". */
export const BEFORE_A_FRONT: ReadonlySet<string> = new Set(
  'on in at by since until during around about from late early the hours of morning afternoon evening night only just back as and but then also again sometime later earlier'.split(
    ' ',
  ),
);

/** Articles and the like: "the 2012 deaths" dates its noun alone. */
export const BEFORE_A_DATED_NOUN: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'of',
  'another',
]);

/** Words that never are the noun after a date: "on Friday in Paris". */
export const NO_NOUNS: ReadonlySet<string> = new Set(
  'in on at to from by with for of and or but as when while after before since until because that who which where the a an he she it they we i you his her its their our is are was were has have had will would said told says to'.split(
    ' ',
  ),
);

/** Words that join a second verb to the first. */
export const COORDINATORS: ReadonlySet<string> = new Set(['and', 'or', 'then']);

/** Behind these the subject of a clause reaches no farther. */
export const ENDS_A_CLAUSE: ReadonlySet<string> = new Set(
  'that who when if because while and but to as after before'.split(' '),
);
