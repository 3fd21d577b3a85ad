const POP = '\u202C';
const FIRST_ISOLATE = '\u2066';
const POP_ISOLATE = '\u2069';

/**
 * Text with the marks that end what its own marks of direction begin (Unicode Annex 9): a headline that leaves one open would turn round
 * what stands behind it on the line.
 */
export function closeDirections(text: string): string {
  const open: string[] = [];
  for (const mark of text.match(/[\u202A-\u202E\u2066-\u2069]/gu) ?? []) {
    if (mark !== POP && mark !== POP_ISOLATE) open.push(mark < FIRST_ISOLATE ? POP : POP_ISOLATE);
    else if (open.at(-1) === mark) open.pop();
  }
  return text + open.toReversed().join('');
}
