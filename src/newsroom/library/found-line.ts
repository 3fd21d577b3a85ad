import type { Annotations } from '../../story/annotation.ts';
import { atOnce, type Steps } from '../../text/rest.ts';

/** In characters: so much is read in a millisecond or two. */
const PIECE = 100_000;
/** JSON of one line has no tab in it. */
const BETWEEN = '\t';
const PARTS = ['sentences', 'people', 'quotations', 'dates'] as const;

/**
 * What was found in a story as a line. That of a long story has many megabytes, and JSON is read in one go: so it is in pieces, with their
 * number before them.
 */
export function foundLine(found: Annotations): string {
  const whole = JSON.stringify(found);
  if (whole.length <= PIECE) return whole;
  const pieces = PARTS.flatMap((part) => [...piecesOf(part, found[part])]);
  return [pieces.length, ...pieces].join(BETWEEN);
}

function* piecesOf(part: string, items: readonly object[]): Generator<string, void, void> {
  let piece: string[] = [];
  let length = 0;
  for (const item of items) {
    const json = JSON.stringify(item);
    piece.push(json);
    length += json.length;
    if (length < PIECE) continue;
    yield pieceOf(part, piece);
    [piece, length] = [[], 0];
  }
  yield pieceOf(part, piece);
}

const pieceOf = (part: string, items: readonly string[]): string => `{"${part}":[${items.join(',')}]}`;

/** Reads a line piece by piece; null where it is spoilt. */
export function* foundSteps(line: string): Steps<Annotations | null> {
  const [count = '', ...pieces] = line.startsWith('{') ? ['1', line] : line.split(BETWEEN);
  if (Number(count) !== pieces.length) return null;
  const found: Record<string, unknown[]> = {};
  for (const piece of pieces) {
    if (!addPiece(found, piece)) return null;
    yield;
  }
  return isAnnotations(found) ? found : null;
}

/** The same at once. */
export const foundIn = (line: string): Annotations | null => atOnce(foundSteps(line));

/** Whether it is one. */
function addPiece(found: Record<string, unknown[]>, piece: string): boolean {
  try {
    const parts: Record<string, unknown> = JSON.parse(piece);
    for (const [part, items] of Object.entries(parts)) {
      if (!isPart(part) || !Array.isArray(items)) return false;
      const before = found[part];
      if (before === undefined) found[part] = items;
      else for (const item of items) before.push(item);
    }
    return true;
  } catch {
    return false;
  }
}

const isPart = (name: string): boolean => PARTS.some((part) => part === name);

const isAnnotations = (value: object): value is Annotations => PARTS.every((part) => part in value);
