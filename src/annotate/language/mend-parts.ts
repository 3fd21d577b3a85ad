import type { PartOfSpeech } from 'wink-nlp';
import { HEADS_LIKE_ADJECTIVES } from '../lexicon/en/role-words.ts';
import type { Word } from './word.ts';

const NAMERS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);
const OBJECTS: ReadonlySet<string> = new Set(['DET', 'PRON', 'SCONJ']);

/** Verbs that the tagger takes for adjectives or nouns: "Cruz belittled the issue", "the foundation notes the wage". */
function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || (word.pos !== 'ADJ' && word.pos !== 'NOUN')) return false;
  if (!OBJECTS.has(words[at + 1]?.pos ?? '') || !NAMERS.has(words[at - 1]?.pos ?? '')) return false;
  return (word.pos === 'ADJ' ? /^\p{Ll}+[^e]ed$/u : /^\p{Ll}+[^s]s$/u).test(word.text);
}

/**
 * Parts of speech that the tagger gets wrong by rule: "chief", "general" and their like are nouns where they end a phrase ("the police
 * chief said", "the attorney general of Ohio", "the union head said") and adjectives where one goes on ("the chief reason").
 */
export function mendParts(words: readonly Word[]): readonly Word[] {
  if (!words.some((word, at) => isHeadLike(word) || isVerb(words, at))) return words;
  return words.map((word, at) => {
    if (isHead(words, at)) return { ...word, pos: 'NOUN' };
    return isVerb(words, at) ? { ...word, pos: 'VERB' } : word;
  });
}

const isHeadLike = ({ lower, pos }: Word): boolean => MISTAKEN.has(pos) && HEADS_LIKE_ADJECTIVES.has(lower);

const MISTAKEN: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['ADJ', 'VERB', 'ADV']);
const OPENS: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM']);
const GOES_ON: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const ENDS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'PUNCT']);

function isHead(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !isHeadLike(word) || !isInPhrase(words[at - 1])) return false;
  const next = words[at + 1];
  if (next === undefined) return true;
  if (next.lower === 'and') return word.pos !== 'VERB' && words[at - 1]?.pos === 'NOUN';
  return word.pos === 'VERB' ? ENDS.has(next.pos) && !isStop(next) : !GOES_ON.has(next.pos);
}

const isInPhrase = (before: Word | undefined): boolean =>
  before !== undefined &&
  (OPENS.has(before.pos) || /^['’]s?$/u.test(before.lower) || POSSESSORS.has(before.lower));

const POSSESSORS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your']);

/** "Troops | head." is a verb: a phrase before a stop has its verb elsewhere. */
const isStop = ({ text }: Word): boolean => /^[.!?]/u.test(text);
