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
  if (lines.length > most) shown.push(`${(shown.pop() ?? '').slice(0, width - 2).trimEnd()} …`);
  return shown.map(closeDirections);
}

const cut = (word: string, width: number): string =>
  word.length <= width ? word : `${word.slice(0, width - 1)}…`;
