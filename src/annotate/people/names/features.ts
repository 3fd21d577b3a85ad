import { isKind, kindNames, type Kinds } from '../words/kinds.ts';
import type { Word } from '../words/word.ts';
import { cluesAt, type Clue, type Evidence } from './evidence.ts';
import type { Style } from './headlines.ts';

/** A story in words with what is known of it as a whole. */
export type Page = {
  readonly words: readonly Word[];
  readonly styles: readonly Style[];
  readonly evidence: Evidence;
};

/** How far a word's surroundings are looked at. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;
export type Offset = (typeof OFFSETS)[number];

/** Outside the sentence. */
export const NO_WORD_FEATURE = 'edge';

/** What one word says about the word `-offset` away. The same for each of its occurrences, so that a tagger can keep the sum. */
export function wordFeatures(word: Word, offset: Offset): readonly string[] {
  const kinds = kindNames(word.kinds).map((kind) => `${offset} ${kind}`);
  const own = [`${offset} ${word.shape}`, ...kinds, ...(kinds.length === 0 ? [`${offset} unknown`] : [])];
  if (offset === 0) return [...own, ...spelling(word), `0 ${word.pos}`];
  if (word.capital) return offset === -1 || offset === 1 ? [...own, `${offset} ${word.pos}`] : own;
  return [...own, `${offset} ${word.key}`, `${offset} ${word.pos}`];
}

function spelling({ key, text, shape }: Word): readonly string[] {
  const short = text.length < 5 ? `length ${text.length}` : 'long';
  return [
    `ends ${key.slice(-2)}`,
    `ends ${key.slice(-3)}`,
    `begins ${key.slice(0, 2)}`,
    short,
    `${short} ${shape}`,
  ];
}

/** What the word's place says: pairs of neighbours, the style of its sentence, and clues from elsewhere in the story. */
export function placeFeatures({ words, styles, evidence }: Page, at: number): readonly string[] {
  const word = words[at];
  if (word === undefined) return [];
  const [before, after] = [neighbour(words, at, -1), neighbour(words, at, 1)];
  const style = styles[word.sentence] ?? 'text';
  const kinds = kindKey(word.kinds);
  return [
    `style ${style}`,
    `style ${style} ${word.shape}`,
    `kinds ${kinds}`,
    `kinds ${kinds} ${style}`,
    `pair - ${sign(before)}|${kinds}`,
    `pair + ${kinds}|${sign(after)}`,
    `around ${sign(before)}|${sign(after)}`,
    ...shapesOfNames(before, word, after),
    ...apposed(after, neighbour(words, at, 2)),
    ...cluesElsewhere(words, at, evidence),
  ];
}

function neighbour(words: readonly Word[], at: number, offset: number): Word | undefined {
  const word = words[at + offset];
  return word?.sentence === words[at]?.sentence ? word : undefined;
}

const sign = (word: Word | undefined): string =>
  word === undefined
    ? 'edge'
    : word.capital
      ? `${kindKey(word.kinds)} ${word.shape}`
      : word.shape === 'small' && word.kinds === 0
        ? word.pos
        : word.key;

const KEYS = new Map<Kinds, string>();

/** The kinds as one word of a feature. There are few combinations, so each is joined once. */
function kindKey(kinds: Kinds): string {
  const known = KEYS.get(kinds);
  if (known !== undefined) return known;
  const key = kindNames(kinds).join(' ');
  KEYS.set(kinds, key);
  return key;
}

/** What makes a full name whatever else its words can be: a given name (Bill, Rose) with a capital after it that is no place or body. */
function shapesOfNames(before: Word | undefined, word: Word, after: Word | undefined): readonly string[] {
  const [left, right] = [capitalOf(before), capitalOf(after)];
  if (left === null && right === null) return loneShapes(word, after);
  const features: string[] = [];
  if (right !== null && isKind(word.kinds, 'given'))
    features.push(canBeSurname(right) ? 'opens a name' : 'given before other');
  if (left !== null && isKind(left.kinds, 'given'))
    features.push(canBeSurname(word) ? 'closes a name' : 'other after given');
  return features;
}

const capitalOf = (word: Word | undefined): Word | null => (word?.capital === true ? word : null);

function loneShapes({ kinds }: Word, after: Word | undefined): readonly string[] {
  const before = `lone before ${after?.pos ?? 'edge'}`;
  if (!isKind(kinds, 'given')) return [before];
  const isDoubtful = isKind(kinds, 'place') || isKind(kinds, 'common');
  return [before, isDoubtful ? 'lone doubtful given' : 'lone given'];
}

const canBeSurname = ({ kinds }: Word): boolean => NO_SURNAMES.every((kind) => !isKind(kinds, kind));

const NO_SURNAMES = ['body', 'place', 'people', 'team', 'day', 'title'] as const;

/** ", a teacher", ", who", ", 42". */
const apposed = (after: Word | undefined, next: Word | undefined): readonly string[] =>
  after?.key === ',' && next !== undefined ? [`comma ${next.shape === 'small' ? next.key : next.shape}`] : [];

/** Clues met at the word's other occurrences in the story. */
function cluesElsewhere(words: readonly Word[], at: number, evidence: Evidence): readonly string[] {
  const found = evidence.get(words[at]?.key ?? '');
  if (found === undefined || found.size === 0) return ['elsewhere nothing'];
  const own = new Set<Clue>(cluesAt(words, at));
  const clues: string[] = [];
  for (const [clue, times] of found) if (times > (own.has(clue) ? 1 : 0)) clues.push(`elsewhere ${clue}`);
  return clues;
}
