/** `size` in pixels an em. */
export type Letters = { readonly size: number; readonly bold?: boolean };

/** How wide letters of DejaVu Sans are, in ems. The first kind that fits holds. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/[iljIJ'’‘|]/u, 0.29],
  [/[\s.,;:ftr()[\]/!·-]/u, 0.37],
  [/[mMW%@—…]/u, 0.97],
  [/[wOQGDH&]/u, 0.8],
  [/[шщюжмфыъњљѓЖШЩЮМФЫ]/u, 0.9],
  [/\p{Lu}/u, 0.73],
  [/\p{Script=Arabic}/u, 0.72],
  [/\p{Script=Hebrew}|\p{Script=Cyrillic}|\p{Script=Greek}/u, 0.65],
  [/\p{Ll}|\p{N}|[“”"?$€£–]/u, 0.61],
];
const OTHERS = 1;
const BOLD = 1.13;

/** About how wide a line is drawn, in pixels. */
export function widthOf(line: string, { size, bold = false }: Letters): number {
  let ems = 0;
  for (const letter of line) ems += WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? OTHERS;
  return ems * size * (bold ? BOLD : 1);
}
