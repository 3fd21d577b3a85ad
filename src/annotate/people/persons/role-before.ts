import type { Range } from '../names/chains.ts';
import { isKind } from '../words/kinds.ts';
import type { Word } from '../words/word.ts';

/** So many words before the comma can belong to the phrase: "the deputy head of the harbour office,". */
const LONGEST = 9;
/** Before its noun, as many: "new deputy press". */
const LONGEST_FRONT = 4;

/** A phrase with its opener: where that stands, and the words after it. */
export type RoleBefore = Range & { readonly opener: number };

/**
 * The phrase that a name stands in apposition to: "A spokeswoman, Vera Stone, later said", "his deputy, Lee Moss.", "the head of the
 * agency, Ana Petrova,". Null where there is none, where the phrase has another role in it whose name it could be ("a spokeswoman for the
 * mayor, Lee Moss,"), or where a list goes on ("a nurse, Lee Moss and Vera Stone"). `first`, `last`: the name's; `floor`: where the name
 * before it ends.
 */
export function roleBefore(words: readonly Word[], { first, last }: Range, floor: number): RoleBefore | null {
  const comma = first - 1;
  if (words[comma]?.key !== ',' || words[comma]?.sentence !== words[first]?.sentence) return null;
  if (!isClosed(words, last)) return null;
  const lowest = Math.max(floor, comma - LONGEST);
  const head = lastRole(words, comma, lowest);
  if (head < 0 || words.slice(head + 1, comma).some((word, at) => !goesOn(word, at))) return null;
  const opener = openerOf(words, head, lowest);
  if (opener < 0 || isListed(words, opener) || isOthers(words, opener, lowest)) return null;
  return { opener, first: opener + 1, last: comma };
}

/** A comma that no "and" follows, or the sentence's end. */
const isClosed = (words: readonly Word[], last: number): boolean =>
  CLOSES.has(words[last]?.key ?? '.') && !JOINS.has(words[last + 1]?.key ?? '');

const CLOSES = new Set([',', '.', ')', ';', '?']);
const JOINS = new Set(['and', 'or']);

function lastRole(words: readonly Word[], comma: number, lowest: number): number {
  for (let at = comma - 1; at >= lowest && words[at]?.sentence === words[comma]?.sentence; at -= 1) {
    const word = words[at];
    if (word === undefined || word.shape === 'mark') return -1;
    if (isRole(word)) return at;
  }
  return -1;
}

const isRole = ({ shape, kinds }: Word): boolean =>
  shape === 'small' && (isKind(kinds, 'role') || isKind(kinds, 'kin'));

/** " of the agency": a preposition, then nothing that could be a clause. */
const goesOn = ({ pos }: Word, at: number): boolean => (at === 0 ? pos === 'ADP' : !CLAUSAL.has(pos));
const CLAUSAL: ReadonlySet<string> = new Set(['VERB', 'AUX', 'PRON', 'SCONJ', 'CCONJ']);

function openerOf(words: readonly Word[], head: number, lowest: number): number {
  for (let at = head - 1; at >= Math.max(lowest, head - LONGEST_FRONT - 1); at -= 1) {
    const word = words[at];
    if (word === undefined || word.sentence !== words[head]?.sentence) return -1;
    if (OPENERS.has(word.key)) return at;
    if (word.capital ? word.possessive : !FRONT.has(word.pos)) return -1;
  }
  return -1;
}

const OPENERS = new Set(['a', 'an', 'another', 'one', 'the', 'his', 'her', 'their', 'its', 'our', 'my']);
const FRONT: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM', 'ADV']);

/** "a spokeswoman for the mayor, Lee Moss": whose name it is stays open. */
const isOthers = (words: readonly Word[], opener: number, lowest: number): boolean =>
  words[opener - 1]?.pos === 'ADP' && lastRole(words, opener, lowest) === opener - 2;

/** "a nurse, a doctor, Lee Moss, …" */
const isListed = (words: readonly Word[], opener: number): boolean =>
  words[opener - 1]?.key === ',' && isKind(words[opener - 2]?.kinds ?? 0, 'role');
