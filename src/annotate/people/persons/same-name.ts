/** At most this many letters differ in a misspelt repeat, and only in names so long: Soleimani, Solemani. */
const SHORTEST_MISSPELT = 6;
const LONGEST_MISSPELT = 24;

/**
 * Whether two words differ by one letter that was left out, put in, changed or swapped with its neighbour. An "s"
 * at the end is none: Williams is not William, and the Solomons are not one Solomon.
 */
export function isMisspelt(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < SHORTEST_MISSPELT || Math.abs(a.length - b.length) > 1)
    return false;
  if (a === `${b}s` || b === `${a}s`) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const front = commonLength(short, long);
  const back = Math.min(commonLength(reversed(short), reversed(long)), short.length - front);
  const left = short.slice(front, short.length - back);
  if (front === 0) return false;
  return (
    left.length <= 1 || (short.length === long.length && left === reversed(long.slice(front, front + 2)))
  );
}

const reversed = (word: string): string => Array.from(word).toReversed().join('');

function commonLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** A word less each of its letters in turn, and itself; nothing for a word too short or too long to be taken for misspelt. */
export function withoutOneLetter(word: string): readonly string[] {
  if (word.length < SHORTEST_MISSPELT || word.length > LONGEST_MISSPELT) return [];
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** Short forms of given names, by what they can stand for. */
export function sameGiven(a: string, b: string, shortForms: ReadonlyMap<string, string>): boolean {
  if (a === b) return true;
  const [x, y] = [a.replaceAll('.', ''), b.replaceAll('.', '')];
  if (x.length === 1 || y.length === 1) return x.charAt(0) === y.charAt(0);
  return (shortForms.get(x) ?? x) === (shortForms.get(y) ?? y) || isMisspelt(x, y) || isMisspeltShort(x, y);
}

/** Given names in other alphabets are spelt in several ways: Qasem, Qassem. */
const isMisspeltShort = (a: string, b: string): boolean =>
  a.charAt(0) === b.charAt(0) &&
  a.length > 3 &&
  a.replaceAll(/(.)\1/gu, '$1') === b.replaceAll(/(.)\1/gu, '$1');
