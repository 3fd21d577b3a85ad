import { sliceOf, type Span } from '../../../text/span.ts';
import type { Reading, Token } from '../../annotator.ts';
import { markedSpans, type Marked } from '../marks/marked-spans.ts';
import { mendVerbs } from './mend-verbs.ts';
import { mendNames } from './mend-names.ts';
import { shapeOf, type Slot, type Unit } from './slot.ts';

/** A story as the quotation rules see it. */
export type Page = {
  readonly text: string;
  readonly marked: readonly Marked[];
  readonly units: readonly Unit[];
  /** Paragraphs (by index) that are headings: marked words there are a headline's, spoken somewhere below. */
  readonly headings: ReadonlySet<number>;
};

/** Reads a story into units of slots, in order. */
export function readPage({ story, tokens, sentences }: Reading): Page {
  const marked = markedSpans(story);
  const paragraphs = story.paragraphs.map(({ span }) => span);
  const units: Unit[] = [];
  let open: Slot[] = [];
  let paragraph = 0;
  let piece = 0;
  const close = (): void => {
    if (open.length > 0) units.push({ slots: mendVerbs(open), paragraph });
    open = [];
  };
  for (const { first, last } of sentences) {
    const begin = tokens[first]?.start ?? 0;
    if (begin >= (open.at(-1)?.end ?? 0) && !goesOn(paragraphs[paragraph], tokens[first])) {
      close();
      while ((paragraphs[paragraph]?.end ?? Infinity) <= begin) paragraph += 1;
    }
    for (const token of tokens.slice(first, last)) {
      while ((marked[piece]?.span.end ?? Infinity) <= token.start) piece += 1;
      const around = marked[piece];
      if (around === undefined || around.span.start >= token.end) open.push(wordSlot(token));
      else if (open.at(-1)?.marked !== piece) open.push(markedSlot(story.text, around.span, piece));
    }
  }
  close();
  const headings = new Set(
    story.paragraphs.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : [])),
  );
  return { text: story.text, marked, units: mendNames(units), headings };
}

/** A sentence does not begin with a small letter: what looked like its end was an abbreviation, "(D-Nev.) | told". */
const goesOn = (paragraph: Span | undefined, first: Token | undefined): boolean =>
  paragraph !== undefined &&
  first !== undefined &&
  first.start > paragraph.start &&
  first.start < paragraph.end &&
  /^\p{Ll}/u.test(first.text);

const wordSlot = ({ start, end, text, lower, pos }: Token): Slot => ({
  start,
  end,
  text,
  lower,
  pos: /^[-–—―]+$/u.test(text) ? 'PUNCT' : pos,
  marked: -1,
});

function markedSlot(text: string, span: Span, marked: number): Slot {
  const piece = sliceOf(text, span);
  return { ...span, text: piece, lower: shapeOf(piece), pos: 'MARKED', marked };
}
