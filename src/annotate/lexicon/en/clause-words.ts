/**
 * Words that open a clause inside another, in lower case, and how its time stands to the clause around it: `same` goes on at the same
 * time ("when", "as"), `other` does not ("after", "because"), `relative` tells of a noun ("who").
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
