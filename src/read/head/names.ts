import { OUTLET_NOUNS, OUTLETS } from '../../annotate/lexicon/en/page-words.ts';

/** Small words within the name of an outlet. */
const SMALL = /^(?:of|and|the|for|in|&|de|la|le)$/u;
const LONGEST_OUTLET = 6;

/** Whether a line is the name of a paper or a broadcaster: "The Port Ledger", "Reuters"; where `isDated`, a day stands beside it. */
export function isOutlet(line: string, isDated = false): boolean {
  const words = line.split(/\s+/u);
  if (words.length > LONGEST_OUTLET || /[.!?:;,“”"]/u.test(line)) return false;
  if (OUTLETS.has(line.toLowerCase().replace(/^the /u, ''))) return true;
  const areNames = words.every((word, at) => /^\p{Lu}/u.test(word) || (at > 0 && SMALL.test(word)));
  if (!areNames) return false;
  return (
    endsLikeOutlet(words) || (isDated && (startsLikeOutlet(words) || words.slice(0, 2).some(isOutletNoun)))
  );
}

const isOutletNoun = (word: string): boolean => OUTLET_NOUNS.has(word.toLowerCase());
const endsLikeOutlet = (words: readonly string[]): boolean =>
  words.length > 1 && isOutletNoun(words.at(-1) ?? '');
const startsLikeOutlet = ([first, second]: readonly string[]): boolean =>
  first === 'The' && second !== undefined;

const BY = /^(?:(?:written|words|story|text|posted|reported) )?by:?\s(?<names>\S[^]{0,200})$/iu;
/** A name of two to four words. */
const PERSON =
  /^\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:de|da|di|van|von|der|den|la|el|al|bin|ten|ter)\s){0,2}\p{Lu}[\p{L}.'’-]*){1,3}$/u;

export type Byline = { readonly author: string; readonly outlet: string | null };

/** "By Mila Koleva and Ivo Marinov, The Port Ledger": who wrote it, and for whom; null for another line. */
export function readByline(line: string): Byline | null {
  const told = BY.exec(line.trim())?.groups?.['names'];
  if (told === undefined || /[.!?]$/u.test(told.replace(/\b(?:Jr|Sr)\.$/u, ''))) return null;
  const parts = told.split(/\s*(?:[,|•·;]|\s[–—-]\s|\band\b|&)\s*/iu).filter((part) => part !== '');
  const authors = parts.filter((part) => PERSON.test(part) && !isOutlet(part));
  if (authors.length === 0 || authors[0] !== parts[0]) return null;
  const others = parts.filter((part) => !authors.includes(part));
  const outlet = others.find((part) => isOutlet(part)) ?? null;
  // "By Land and Sea Alone we came to it": a sentence has more.
  if (others.some((part) => part !== outlet && part.split(/\s+/u).length > 4)) return null;
  return { author: authors.join(', '), outlet };
}
