import type { Story } from '../../../story/story.ts';
import { sliceOf, type Span } from '../../../text/span.ts';
import type { Reading, Token } from '../../annotator.ts';
import { markedSpans, type Marked } from '../marks/marked-spans.ts';
import { mendNicknames } from './mend-nicknames.ts';
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
export function readPage(reading: Reading): Page {
  const { story } = reading;
  const marked = markedSpans(story);
  const units: { slots: Slot[]; paragraph: number }[] = [];
  for (const { slot, paragraph, opens } of placedSlots(reading, marked)) {
    const last = units.at(-1);
    if (last === undefined || opens) units.push({ slots: [slot], paragraph });
    else last.slots.push(slot);
  }
  const mended = mendNames(units.map((unit) => ({ ...unit, slots: mendVerbs(mendNicknames(unit.slots)) })));
  return { text: story.text, marked, units: mended, headings: headingsOf(story) };
}

/** A slot, the paragraph it stands in, and whether a sentence begins with it. */
type Placed = { readonly slot: Slot; readonly paragraph: number; readonly opens: boolean };

function placedSlots({ story, tokens }: Reading, marked: readonly Marked[]): readonly Placed[] {
  const placed: Placed[] = [];
  let [paragraph, piece] = [0, 0];
  tokens.forEach((token, index) => {
    piece = firstPast(marked, piece, token);
    paragraph = firstPast(story.paragraphs, paragraph, token);
    const last = placed.at(-1);
    const isInside = startsIn(marked[piece], token);
    if (isInside && last?.slot.marked === piece) return;
    const slot = isInside ? markedSlot(story.text, marked[piece], piece) : wordSlot(token);
    const isNew = token.sentence !== tokens[index - 1]?.sentence;
    placed.push({ slot, paragraph, opens: isNew && (last?.paragraph !== paragraph || !isSmall(token)) });
  });
  return placed;
}

/** Index of the first span, from `from` on, that does not end before the token. */
function firstPast(places: readonly { readonly span: Span }[], from: number, { start }: Token): number {
  let at = from;
  while ((places[at]?.span.end ?? Infinity) <= start) at += 1;
  return at;
}

const startsIn = (piece: Marked | undefined, { end }: Token): boolean =>
  piece !== undefined && piece.span.start < end;

/** A sentence does not begin with a small letter: what looked like its end was an abbreviation, "(D-Nev.) | told". */
const isSmall = ({ text }: Token): boolean => /^\p{Ll}/u.test(text);

const headingsOf = ({ paragraphs }: Story): ReadonlySet<number> =>
  new Set(paragraphs.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : [])));

/** The tagger does not know every dash. */
const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—', '―']);

const wordSlot = ({ start, end, text, lower, pos }: Token): Slot => ({
  start,
  end,
  text,
  lower,
  pos: DASHES.has(text) ? 'PUNCT' : pos,
  marked: -1,
});

function markedSlot(text: string, at: Marked | undefined, marked: number): Slot {
  const span = at?.span ?? { start: 0, end: 0 };
  const piece = sliceOf(text, span);
  return { ...span, text: piece, lower: shapeOf(piece), pos: 'MARKED', marked };
}
