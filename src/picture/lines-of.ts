import { closeDirections } from '../text/close-directions.ts';
import { widthOf, type Letters } from './width-of.ts';

/** Where lines stand: how wide they may be, in pixels, how many they may be, and in which letters they are drawn. */
export type Column = { readonly width: number; readonly most: number; readonly letters: Letters };

/**
 * What DejaVu has no letters for, and would draw as boxes: Chinese, Devanagari, pictures. A font of Chinese alone takes 16 MB, which is
 * too much for a name here and there in an English story; the reply and the picture's alternative text have them.
 */
const UNDRAWN =
  /(?:(?![\p{Script=Common}\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Georgian}])[^]|\p{Emoji_Presentation})\p{M}*/gu;

/** The beginning of a text in lines; “…” stands for what is left out. */
export function linesOf(text: string, { width, most, letters }: Column): readonly string[] {
  const fits = (line: string): boolean => widthOf(line, letters) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of drawn(text).split(' ')) {
    const piece = fits(word) ? word : `${cut(word, (start) => fits(`${start}…`))}…`;
    const longer = line === '' ? piece : `${line} ${piece}`;
    if (fits(longer)) line = longer;
    else {
      lines.push(line);
      line = piece;
    }
  }
  lines.push(line);
  const shown = lines.slice(0, most);
  if (lines.length > most) shown.push(`${shortened(shown.pop() ?? '', (start) => fits(`${start} …`))} …`);
  return shown.map((each) => closeDirections(endOf(each)));
}

const drawn = (text: string): string =>
  text
    .replaceAll(UNDRAWN, '…')
    .replaceAll(/…(?:\s*…)+/gu, '…')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** As much of a text as fits. */
function cut(text: string, fits: (start: string) => boolean): string {
  const letters = Array.from(text);
  let end = letters.length;
  while (end > 1 && !fits(letters.slice(0, end).join(''))) end -= 1;
  return letters.slice(0, end).join('');
}

/** At a word, where there are several: half of “not” is “no”. */
function shortened(line: string, fits: (start: string) => boolean): string {
  const start = cut(line, fits);
  if (start === line) return line;
  const end = line.lastIndexOf(' ', start.length);
  return (end > 0 ? line.slice(0, end) : start).trimEnd();
}

/** A stop at the end of a line that runs from right to left stands at its left: a mark of that direction behind it says so. */
const endOf = (line: string): string =>
  /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(line) ? `${line}\u200F` : line;
