import { fold } from '../text/fold.ts';

/** The words of a name or a description, in lower case, without possessive endings. */
export const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .replaceAll(/'s?\b/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
