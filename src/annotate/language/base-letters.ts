/** Letters that Unicode does not part into a base and a mark, beyond those of Western Europe: each with its base. */
const BASES: ReadonlyMap<string, string> = new Map(
  'ĐD đd ĦH ħh ıi ŁL łl ŊN ŋn ŒO œo ŦT ŧt Əe əe'.split(' ').map(([letter = '', base = '']) => [letter, base]),
);

/** What the tagger's tokenizer does not know: letters beyond Latin-1, marks on letters, and signs that are not seen. */
const UNKNOWN = /[\u00AD\u0100-\u1FFF\u200B-\u200D\u2060\uFEFF]/u;

/** Marks that stand on the letter before them, and signs that are not seen. */
const UNSEEN = /[\p{M}\p{Cf}]/u;

/**
 * The text in letters that the tagger knows, at the same offsets: "Babiš" as "Babis", a Cyrillic name as a word of Latin letters with
 * its capitals. What is not seen becomes the letter before it once more, so that no word is cut there.
 */
export function baseLetters(text: string): string {
  if (!UNKNOWN.test(text)) return text;
  const letters: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    letters.push(UNKNOWN.test(letter) ? baseOf(letter, letters.at(-1) ?? ' ') : letter);
  }
  return letters.join('');
}

/** The mark of a file's byte order is left within a text where two files were put together: it counts as a blank, in Unicode too. */
const unseenAlone = (letter: string): string => (letter === '\uFEFF' ? ' ' : '·');

function baseOf(letter: string, before: string): string {
  if (UNSEEN.test(letter)) return /\p{L}/u.test(before) ? before.toLowerCase() : unseenAlone(letter);
  const base = BASES.get(letter) ?? letter.normalize('NFD').charAt(0);
  if (/^[A-Za-z]$/u.test(base) || !/\p{L}/u.test(letter)) return base;
  return /\p{Lu}/u.test(letter) ? 'X' : 'x';
}
