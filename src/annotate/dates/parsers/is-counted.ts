import { BEFORE_COUNTS, BEHIND_YEARS, STREETS, YEARED_NOUNS } from '../../lexicon/en/year-context.ts';
import type { Match } from '../meaning.ts';
import { oneOf } from '../patterns.ts';

/** "1984 Harbor Street", "2015 N. Mill Avenue": a number before a name that ends like a street. */
const ADDRESS = new RegExp(`^ (?:\\p{Lu}[\\p{L}.'-]* ){1,3}${oneOf(STREETS)}\\b`, 'u');

const COUNTED_AFTER = /^ (?:\p{Ll}[\p{L}-]* )?(?<noun>\p{Ll}[\p{L}-]*s)\b/u;
const QUANTIFIED = new RegExp(`(?:^|\\b)(?:${oneOf(BEFORE_COUNTS)}|\\p{Ll}{3,}ed) $`, 'iu');
const LISTED = /\b\d{4} \p{Ll}+s,? (?:and )?$/u;
const MEASURED = new RegExp(`^-(?!${oneOf(BEHIND_YEARS)}\\b)\\p{Ll}{3,}`, 'u');

/** "made 1950 cars", "some 2050 rifles", "2000 trucks and 1999 bicycles", "the 1914-pound gun"; not "released 2012 figures". */
export function isCountedOrNumbered({ before, after }: Match): boolean {
  if (ADDRESS.test(after) || MEASURED.test(after)) return true;
  const noun = COUNTED_AFTER.exec(after)?.groups?.['noun'];
  return noun !== undefined && !YEARED_NOUNS.has(noun) && (QUANTIFIED.test(before) || LISTED.test(before));
}
