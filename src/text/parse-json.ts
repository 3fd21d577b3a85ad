import { UserError } from './errors.ts';

/** So many characters show which words are meant. */
const SHOWN = 80;

/** Throws a UserError where the words are no JSON. */
export function parseJson(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch (cause) {
    throw new UserError({ code: 'no-json', begins: words.slice(0, SHOWN) }, { cause });
  }
}
