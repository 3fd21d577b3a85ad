/** "• two crews", "* two crews": the mark of an item, which is none of its words. "-" and "1." are marks where a line beside it has one too. */
const ITEM = /^[*+•‣◦▪●·][^\S\n]+(?=\S)/u;
const LISTED = /^(?:[-*+•‣◦▪●·]|\d{1,2}[.)])[^\S\n]+(?=\S)/u;
/** "# A heading" of Markdown. */
const HASHES = /^#{1,6}[^\S\n]+(?=\S)/u;
/** What parts the cells of a row. */
const CELLS = /\t+| \| /gu;

/** Whether a line ends as a sentence does, with what closes behind the stop. */
export const endsSentence = (line: string): boolean => /[.!?][”"’')\]]*$/u.test(line);

export const isItem = (line: string): boolean => LISTED.test(line);
export const isRow = (line: string): boolean => cellsIn(line) > 1;

/** How many ends of cells are in a line. */
export const cellsIn = (line: string): number =>
  line.includes('\t') || line.includes(' | ') ? (line.match(CELLS)?.length ?? 0) : 0;

/** The characters of the mark of a heading. */
export const headingMark = (line: string): number =>
  line.startsWith('#') ? (HASHES.exec(line)?.[0].length ?? 0) : 0;

/** The characters of the mark of an item of a list, whose lines before and behind are given. */
export function itemMark(line: string, beside: readonly (string | undefined)[]): number {
  if (!LISTED.test(line)) return 0;
  const own =
    ITEM.exec(line) ??
    (beside.some((each) => each !== undefined && sameMark(line, each)) ? LISTED.exec(line) : null);
  return own?.[0].length ?? 0;
}

/** Whether both are dashed, or both numbered. */
const sameMark = (a: string, b: string): boolean =>
  (/^-\s/u.test(a) && /^-\s/u.test(b)) || (/^\d/u.test(a) && /^\d/u.test(b) && LISTED.test(b));
