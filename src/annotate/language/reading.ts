import type { PartOfSpeech } from 'wink-nlp';
import type { Sentence } from '../../story/annotation.ts';
import type { Story } from '../../story/story.ts';
import type { Marked } from './marks/marked-spans.ts';
import type { Turn } from './turns/find-turns.ts';

/** One word or mark. Contractions are two tokens ("did" "n’t"); `start` and `end` are UTF-16 offsets into the story's text, half-open. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `text` in lower case with ’ written as '. */
  readonly lower: string;
  /** Universal part of speech as wink-nlp guesses it: right about 19 times in 20, worse for names and in headlines. */
  readonly pos: PartOfSpeech;
  /** Index into `Reading.sentences`. */
  readonly sentence: number;
};

/** A sentence with its tokens: `tokens.slice(first, last)`. */
export type TokenSentence = Sentence & { readonly first: number; readonly last: number };

/** What every pass reads, and nothing else: the story in tokens, sentences and marked spans, each in order. */
export type Reading = {
  readonly story: Story;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenSentence[];
  /** What stands between quotation marks. */
  readonly marked: readonly Marked[];
  /** What is said in turns, where the story has a transcript or an interview. */
  readonly turns: readonly Turn[];
};
