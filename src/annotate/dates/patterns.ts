/** The words as an alternation, longest first, so that "seconds" is tried before "second". */
export function oneOf(words: Iterable<string>): string {
  const sorted = [...words].toSorted((a, b) => b.length - a.length);
  return `(?:${sorted.map((word) => word.replaceAll('.', '\\.')).join('|')})`;
}

/** A pattern that begins and ends with whole words. Text is flattened before, so one or two spaces are all white space there is. */
export const wholeWords = (source: string): RegExp => new RegExp(`(?<![\\w'])(?:${source})(?!\\w)`, 'giu');

/**
 * The same pattern for a text in small letters, which can be searched in half the time. Only letters that stand for themselves are
 * changed: no escapes, and no names of groups.
 */
export const inSmallLetters = ({ source }: RegExp): RegExp =>
  new RegExp(
    source.replaceAll(/\\p\{\w+\}|\\.|\(\?<\w+>|[A-Z]/gu, (part) =>
      part.length === 1 ? part.toLowerCase() : part,
    ),
    'u',
  );
