/** The words as an alternation, longest first, so that "seconds" is tried before "second". */
export function oneOf(words: Iterable<string>): string {
  const sorted = [...words].toSorted((a, b) => b.length - a.length);
  return `(?:${sorted.map((word) => word.replaceAll('.', '\\.')).join('|')})`;
}

/** A pattern that begins and ends with whole words. Text is flattened before, so one or two spaces are all white space there is. */
export const wholeWords = (source: string): RegExp => new RegExp(`(?<![\\w'])(?:${source})(?!\\w)`, 'giu');
