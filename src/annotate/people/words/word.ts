import type { PartOfSpeech } from 'wink-nlp';
import type { Span } from '../../../text/span.ts';
import type { Kinds } from './kinds.ts';

/** How a word is written: `Word`, `USA`, `J.`, `McDonald`, `word`, `42`, a mark. */
export type Shape = 'capital' | 'capitals' | 'initial' | 'camel' | 'small' | 'number' | 'mark';

/** One word as names are made of it: "Jean-Claude", "al-Assad" and "J." are one, "’s" is left out of it. */
export type Word = Span & {
  readonly text: string;
  /** `text` in lower case, without accents, ’ written as '. */
  readonly key: string;
  readonly shape: Shape;
  readonly kinds: Kinds;
  readonly pos: PartOfSpeech;
  /** Index into `Reading.sentences`. */
  readonly sentence: number;
  /** "Trump’s": a "’s" stood on the word itself. */
  readonly possessive: boolean;
  /** Could be a word of a name: it has a capital. */
  readonly capital: boolean;
};
