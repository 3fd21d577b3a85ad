import { overlap, trimmed, type Span } from '../../text/span.ts';
import { escapeText } from './escape.ts';

/** What is drawn in one piece where it fits: lines that all begin alike ("> " of a quotation, "-# " of small text). */
export type MarkdownBlock = {
  readonly prefix: '' | '> ' | '-# ' | '- ';
  readonly text: string;
  readonly bold: Span | null;
  /** The whole block as markdown. */
  readonly drawn: string;
};

/** A block of plain text, or null where there is nothing but white space. `bold` is in offsets of `text`. */
export function markdownBlock(
  prefix: MarkdownBlock['prefix'],
  text: string,
  bold: Span | null = null,
): MarkdownBlock | null {
  const whole = trimmed(text, { start: 0, end: text.length });
  return whole === null ? null : { prefix, text, bold, drawn: drawSpan({ prefix, text, bold }, whole) };
}

/**
 * The block cut, as far as it is asked for, at white space into pieces of at most `room` characters, the first of at most `first`; a word that is longer by
 * itself is cut where the room ends, never within a character.
 */
export function* breakBlock(block: MarkdownBlock, first: number, room: number): Generator<string> {
  let fits = first;
  let rest = trimmed(block.text, { start: 0, end: block.text.length });
  while (rest !== null) {
    const piece = { start: rest.start, end: endOfPiece(block, rest, fits) };
    yield drawSpan(block, trimmed(block.text, piece) ?? piece);
    fits = room;
    rest = trimmed(block.text, { start: piece.end, end: rest.end });
  }
}

type Plain = Pick<MarkdownBlock, 'prefix' | 'text' | 'bold'>;

function drawSpan({ prefix, text, bold }: Plain, { start, end }: Span): string {
  const strong = bold === null ? null : within(text, bold, { start, end });
  const drawn =
    strong === null
      ? escapeText(text.slice(start, end))
      : `${escapeText(text.slice(start, strong.start))}**${escapeText(text.slice(strong.start, strong.end))}**${escapeText(text.slice(strong.end, end))}`;
  return `${prefix}${drawn.replaceAll('\n', `\n${prefix}`)}`;
}

/** The part of `bold` in `piece`, without white space at its ends: Discord shows the stars of "** a**". */
const within = (text: string, bold: Span, piece: Span): Span | null =>
  overlap(bold, piece)
    ? trimmed(text, { start: Math.max(bold.start, piece.start), end: Math.min(bold.end, piece.end) })
    : null;

function endOfPiece(block: Plain, { start, end }: Span, room: number): number {
  const fits = (to: number): boolean => drawSpan(block, { start, end: to }).length <= room;
  // Nothing is drawn shorter than half of it (a line break of two characters), so more than this need not be tried.
  const most = Math.min(end, start + 2 * room + 1);
  if (most === end && fits(end)) return end;
  let fitting = start + 1;
  let over = most;
  while (over - fitting > 1) {
    const middle = Math.floor((fitting + over) / 2);
    if (fits(middle)) fitting = middle;
    else over = middle;
  }
  const words = /^[^]*\S(?=\s)/u.exec(block.text.slice(start, fitting + 1));
  if (words !== null) return start + words[0].length;
  const splitsCharacter = (block.text.codePointAt(fitting - 1) ?? 0) > 0xffff;
  return splitsCharacter && fitting - 1 > start ? fitting - 1 : fitting;
}
