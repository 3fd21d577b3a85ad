import type { Person } from '../../../story/annotation.ts';

/** Pronouns that stand for one person, with their gender. */
export const PERSONAL_PRONOUNS: ReadonlyMap<string, Person['gender']> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

/** Those that can be the subject of a clause. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she']);

/** Who stands for a source without being one: a pronoun that is nobody known. */
export const NO_SOURCES: ReadonlySet<string> = new Set([
  ...PERSONAL_PRONOUNS.keys(),
  ...'i it we they you who'.split(' '),
]);
