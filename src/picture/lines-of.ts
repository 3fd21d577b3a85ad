import { closeDirections } from '../text/close-directions.ts';

/** The beginning of a text in at most so many lines of at most so many characters; “…” stands for what is left out. */
export function linesOf(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replaceAll(/\s+/gu, ' ').trim().split(' ')) {
    const piece = cut(word, width);
    const longer = line === '' ? piece : `${line} ${piece}`;
    if (longer.length <= width) line = longer;
    else {
      lines.push(line);
      line = piece;
    }
  }
  lines.push(line);
  const shown = lines.slice(0, most);
  if (lines.length > most) shown.push(`${shortened(shown.pop() ?? '', width - 2)} …`);
  return shown.map((each) => closeDirections(endOf(each)));
}

const cut = (word: string, width: number): string =>
  word.length <= width ? word : `${word.slice(0, width - 1)}…`;

/** A stop at the end of a line that runs from right to left stands at its left: a mark of that direction behind it says so. */
const endOf = (line: string): string =>
  /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(line) ? `${line}\u200F` : line;

/** At a word, where there are several: half of “not” is “no”. */
function shortened(line: string, width: number): string {
  if (line.length <= width) return line;
  const end = line.lastIndexOf(' ', width);
  return line.slice(0, end > 0 ? end : width).trimEnd();
}
