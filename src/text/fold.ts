/** Letters that Unicode does not part into a base and a mark, as they are written without their mark. */
const WITHOUT_MARK: ReadonlyMap<string, string> = new Map(
  'đ d ħ h ı i ł l ø o ŧ t ß ss æ ae œ oe ð d þ th'
    .split(' ')
    .flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1] ?? ''] as const] : [])),
);

/** For matching, never for showing: lower case, no accents, no signs that are not seen, straight marks and hyphens. May change the length. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replaceAll(/[\u2018\u2019\u02BC]/gu, "'")
    .replaceAll(/[\u201C\u201D]/gu, '"')
    .replaceAll(/[\u2010-\u2015]/gu, '-')
    .toLowerCase()
    .replaceAll(/[đħıłøŧßæœðþ]/gu, (letter) => WITHOUT_MARK.get(letter) ?? letter);
