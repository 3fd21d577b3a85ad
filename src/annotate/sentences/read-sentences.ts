import winkNLP, { type PartOfSpeech } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { sliceOf, type Span } from '../../text/span.ts';
import type { Story } from '../../story/story.ts';
import type { Reading, Token, TokenSentence } from '../annotator.ts';
import { joinPieces } from './join-pieces.ts';
import type { Word } from './word.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);

/** Tokens, parts of speech and sentences of a story, paragraph by paragraph, so that neither ever runs across two. */
export function readSentences(story: Story): Reading {
  const tokens: Token[] = [];
  const sentences: TokenSentence[] = [];
  for (const paragraph of story.paragraphs) {
    const words = wordsOf(story.text, paragraph.span);
    for (const [first, last] of joinPieces(words.tokens, words.breaks)) {
      const begin = words.tokens[first];
      const end = words.tokens[last - 1];
      if (begin === undefined || end === undefined) continue;
      const offset = tokens.length;
      for (const word of words.tokens.slice(first, last))
        tokens.push({ ...word, sentence: sentences.length });
      sentences.push({
        span: { start: begin.start, end: end.end },
        paragraph: paragraph.number,
        first: offset,
        last: tokens.length,
      });
    }
  }
  return { story, tokens, sentences };
}

/** `breaks`: index of the first token of each sentence after the first, as wink-nlp has it. */
function wordsOf(text: string, place: Span): { tokens: Word[]; breaks: ReadonlySet<number> } {
  const piece = sliceOf(text, place);
  const doc = nlp.readDoc(piece);
  // oxlint-disable typescript/unbound-method -- wink-nlp's `its` are plain functions
  const { its } = nlp;
  const texts = doc.tokens().out(its.value);
  const parts = doc.tokens().out<PartOfSpeech>(its.pos);
  const breaks = new Set<number>();
  for (const sentence of doc.sentences().out<number[]>(its.span)) breaks.add(Number(sentence[0]));
  // oxlint-enable typescript/unbound-method
  breaks.delete(0);
  const tokens: Word[] = [];
  let at = 0;
  texts.forEach((value, index) => {
    const found = piece.indexOf(value, at);
    if (found < 0) throw new RangeError(`the token "${value}" is not in its paragraph`);
    at = found + value.length;
    const [start, end] = [place.start + found, place.start + at];
    tokens.push({
      start,
      end,
      text: value,
      lower: value.toLowerCase().replaceAll('\u2019', "'"),
      pos: partOf(parts[index]),
    });
  });
  return { tokens, breaks };
}

const PARTS: ReadonlySet<string> = new Set([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
]);

const isPart = (part: string): part is PartOfSpeech => PARTS.has(part);

const partOf = (part = 'X'): PartOfSpeech => (isPart(part) ? part : 'X');
