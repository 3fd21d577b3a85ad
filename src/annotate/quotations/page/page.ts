import type { Story } from '../../../story/story.ts';
import { sliceOf, type Span } from '../../../text/span.ts';
import type { Reading, Token } from '../../language/reading.ts';
import type { Marked } from '../../language/marks/marked-spans.ts';
import { mendNicknames } from './mend-nicknames.ts';
import { mendNames } from './mend-names.ts';
import { shapeOf, type Slot, type Unit } from './slot.ts';

/** A story as the quotation rules see it. */
export type Page = {
  readonly text: string;
  readonly story: Story;
  readonly turns: Reading['turns'];
  readonly marked: readonly Marked[];
  readonly units: readonly Unit[];
  /** Paragraphs (by index) that are headings: marked words there are a headline's, spoken somewhere below. */
  readonly headings: ReadonlySet<number>;
};

/** Reads a story into units of slots, in order. */
export function readPage(reading: Reading): Page {
  const { story, marked, turns } = reading;
  const units = unitsOf(reading, marked).map(({ slots, paragraph }) => ({
    slots: mendNicknames(slots),
    paragraph,
  }));
  return { text: story.text, story, turns, marked, units: mendNames(units), headings: headingsOf(story) };
}

type Growing = { readonly slots: Slot[]; readonly paragraph: number };

function unitsOf({ story, tokens }: Reading, marked: readonly Marked[]): readonly Unit[] {
  const units: Growing[] = [];
  let [paragraph, piece, sentence] = [0, 0, -1];
  for (const token of tokens) {
    piece = firstPast(marked, piece, token.start);
    paragraph = firstPast(story.paragraphs, paragraph, token.start);
    const isNew = token.sentence !== sentence;
    sentence = token.sentence;
    const last = units.at(-1);
    const isInside = startsIn(marked[piece], token);
    if (isInside && last?.slots.at(-1)?.marked === piece) continue;
    const unit = last !== undefined && !(isNew && opensUnit(last, paragraph, token)) ? last : null;
    const slot = isInside ? markedSlot(story.text, marked[piece], piece) : wordSlot(token);
    if (unit === null) units.push({ slots: [slot], paragraph });
    else unit.slots.push(slot);
  }
  return units;
}

const startsIn = (piece: Marked | undefined, { end }: Token): boolean =>
  piece !== undefined && piece.span.start < end;

/** A sentence does not begin with a small letter: what looked like its end was an abbreviation, "(D-Nev.) | told". */
const opensUnit = (last: Growing, paragraph: number, { text }: Token): boolean =>
  last.paragraph !== paragraph || !/^\p{Ll}/u.test(text);

/** Index of the first span, from `from` on, that does not end before the offset. */
function firstPast(places: readonly { readonly span: Span }[], from: number, start: number): number {
  let at = from;
  while ((places[at]?.span.end ?? Infinity) <= start) at += 1;
  return at;
}

const headingsOf = ({ paragraphs }: Story): ReadonlySet<number> =>
  new Set(paragraphs.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : [])));

/** The tagger does not know every dash. */
const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—', '―']);

const wordSlot = (token: Token): Slot =>
  token.pos !== 'PUNCT' && DASHES.has(token.text) ? { ...token, pos: 'PUNCT' } : token;

function markedSlot(text: string, at: Marked | undefined, marked: number): Slot {
  const span = at?.span ?? { start: 0, end: 0 };
  const piece = sliceOf(text, span);
  return { ...span, text: piece, lower: shapeOf(piece), pos: 'MARKED', marked };
}
