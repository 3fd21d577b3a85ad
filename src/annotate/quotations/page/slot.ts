import type { PartOfSpeech } from 'wink-nlp';
import type { Span } from '../../../text/span.ts';

/** What the quotation rules read instead of tokens: one word or mark, or everything between two quotation marks as one piece. */
export type Slot = Span & {
  readonly text: string;
  /** In lower case; of a marked piece its shape (see `shapeOf`). */
  readonly lower: string;
  readonly pos: PartOfSpeech | 'MARKED';
  /** Of a marked piece, its index in `Page.marked`. A word has none: it is the token itself, nothing is copied. */
  readonly marked?: number;
};

/** One sentence, with the sentences that share a marked piece with it. */
export type Unit = {
  readonly slots: readonly Slot[];
  /** Index into `story.paragraphs`. */
  readonly paragraph: number;
};

const words = /\p{L}[\p{L}\p{N}'’.-]*/gu;

/** More words than these between marks are likely a whole utterance. */
const FEW = 3;
const SOME = 8;

/** The look of a marked piece as one word: how long, does it begin with a capital, what stands before its closing mark. */
export function shapeOf(piece: string): string {
  const inner = piece.replace(/^[“”„"«‘’'`]+/u, '').replace(/(?<![“”"»’'`])[“”"»’'`]+$/u, '');
  const count = inner.slice(0, 200).match(words)?.length ?? 0;
  const size = count <= 1 ? 'one' : count <= FEW ? 'few' : count <= SOME ? 'some' : 'many';
  const opening = /^[^\p{L}]*\p{Lu}/u.test(inner) ? 'Cap' : 'low';
  return `${size}-${opening}-${endOf(inner)}`;
}

function endOf(inner: string): string {
  const last = inner.trimEnd().at(-1) ?? '';
  if (last === ',') return ',';
  return /[.!?…—–-]/u.test(last) ? '.' : 'w';
}
