import { fold } from '../../../text/fold.ts';
import type { Reading, Token } from '../../language/reading.ts';
import { BEFORE_A_NAME } from '../../lexicon/en/abbreviations.ts';
import { TITLE_SUFFIXES } from '../../lexicon/en/person-titles.ts';
import { isKind, kindsOf, type Kinds } from './kinds.ts';
import type { Shape, Word } from './word.ts';

/** The tokens of a story as words: a title and its stop are one, "’s" is cut off a word. */
export function readWords({ tokens, sentences }: Reading): readonly Word[] {
  const words: Word[] = [];
  for (const { first, last } of sentences)
    for (let at = first; at < last;) {
      const end = endOfWord(tokens, at, last);
      words.push(wordOf(tokens, at, end));
      at = end;
    }
  return words;
}

/** What a word is by its letters alone. */
type Form = Pick<Word, 'text' | 'key' | 'shape' | 'kinds' | 'possessive' | 'capital'>;

/** Words recur; the bound keeps memory flat. */
const MOST_FORMS = 20_000;
const FORMS = new Map<string, Form>();

function formOf(whole: string): Form {
  const known = FORMS.get(whole);
  if (known !== undefined) return known;
  const possessive = whole.length > 2 && POSSESSIVE.test(whole);
  const text = possessive ? whole.slice(0, -2) : whole;
  const [key, shape] = [keyOf(text), shapeOf(text)];
  const kinds = key.includes('-') ? kindsOfHyphenated(key) : kindsOf(key);
  const form = {
    text,
    key,
    shape,
    kinds,
    possessive,
    capital: shape === 'capital' || shape === 'capitals' || shape === 'initial' || shape === 'camel',
  };
  if (FORMS.size >= MOST_FORMS) FORMS.clear();
  FORMS.set(whole, form);
  return form;
}

/** Of "Minister-designate" what the minister is; else what the parts are. */
function kindsOfHyphenated(key: string): Kinds {
  const hyphen = key.indexOf('-');
  return TITLE_SUFFIXES.has(key.slice(hyphen + 1)) ? kindsOf(key.slice(0, hyphen)) : kindsOfParts(key);
}

/** Of "Jean-Claude" what both halves are; of "al-Assad" what the name is. */
function kindsOfParts(key: string): Kinds {
  const parts = key
    .split('-')
    .map(kindsOf)
    .filter((kinds) => !isKind(kinds, 'particle'));
  return kindsOf(key) | parts.reduce((all, kinds) => all & kinds, parts[0] ?? 0);
}

const endOfWord = (tokens: readonly Token[], at: number, last: number): number =>
  at + 1 < last && isShortened(tokens, at) ? at + 2 : at + 1;

/** "Sens" and "." are two tokens. */
function isShortened(tokens: readonly Token[], at: number): boolean {
  const stop = tokens[at + 1];
  if (stop?.text !== '.') return false;
  const word = tokens[at];
  return word?.end === stop.start && BEFORE_A_NAME.has(`${word.lower}.`);
}

const POSSESSIVE = /['\u2019][sS]$/u;

function wordOf(tokens: readonly Token[], at: number, end: number): Word {
  const [first, last] = [tokens[at], tokens[end - 1]];
  if (first === undefined || last === undefined) throw new RangeError(`no token ${at}`);
  const whole =
    first === last
      ? first.text
      : tokens
          .slice(at, end)
          .map(({ text }) => text)
          .join('');
  const { text, key, shape, kinds, possessive, capital } = formOf(whole);
  return {
    start: first.start,
    end: last.end - (possessive ? 2 : 0),
    text,
    key,
    shape,
    kinds,
    pos: capital && (end - at > 1 || key.includes('-')) ? 'PROPN' : first.pos,
    sentence: first.sentence,
    possessive,
    capital,
  };
}

/** In lower case, without accents, ’ written as '; a mark is itself. */
function keyOf(text: string): string {
  // oxlint-disable-next-line no-control-regex -- ASCII is the fast path
  return /^[\u0000-\u007F]*$/u.test(text) || !/\p{L}/u.test(text) ? text.toLowerCase() : fold(text);
}

const SHAPES: readonly (readonly [RegExp, Shape])[] = [
  [/^(?:\p{Lu}\.)+$|^\p{Lu}$/u, 'initial'],
  [/^\p{Lu}\p{Ll}+[.]?$/u, 'capital'],
  [/^[\p{Lu}\p{N}&.'\u2019-]+$/u, 'capitals'],
  [/^\p{Lu}/u, 'camel'],
  // al-Assad, d'Alema, el-Sisi: a short small word grown into a capital
  [/^(?:al|el|ul|as|ad|ash|d|l)[-'\u2019]\p{Lu}/u, 'camel'],
  [/^\p{Ll}/u, 'small'],
];

function shapeOf(text: string): Shape {
  if (/^[\p{N}.,:/-]+$/u.test(text) && /\p{N}/u.test(text)) return 'number';
  if (!/\p{L}/u.test(text)) return 'mark';
  return SHAPES.find(([pattern]) => pattern.test(text))?.[1] ?? 'small';
}
