import type { Span } from '../../text/span.ts';
import type { Reading } from '../language/reading.ts';
import { flatten } from './flatten.ts';
import type { Draft, Parser } from './meaning.ts';
import { PARSERS } from './parsers/parsers.ts';
import { inSmallLetters } from './patterns.ts';
import { regionsOf } from './regions.ts';

/** Characters on either side of the words that a parser may look at. */
const CONTEXT = 40;

/** Every expression of time, in order and without overlap: the longest that fits wins, then the one whose parser stands first. */
export function findDrafts(reading: Reading): readonly Draft[] {
  return regionsOf(reading).flatMap((region) => {
    const piece = flatten(reading.story.text.slice(region.start, region.end));
    const small = piece.toLowerCase();
    const drafts: Draft[] = [];
    for (const { parser, sieve } of SIEVED)
      if (parser.cues.some((cue) => region.cues.has(cue)) && sieve.test(small))
        drafts.push(...draftsOf(parser, piece, region));
    return longestOf(drafts, region);
  });
}

/** Most parsers find nothing where they are tried, which a pattern without capitals tells at half the price. */
const SIEVED = PARSERS.map((parser) => ({ parser, sieve: inSmallLetters(parser.pattern) }));

function draftsOf(parser: Parser, piece: string, { start }: Span): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const found of piece.matchAll(parser.pattern)) {
    const [from, to] = [found.index, found.index + found[0].length];
    const said = parser.read({
      words: found[0],
      groups: found.groups ?? {},
      before: piece.slice(Math.max(0, from - CONTEXT), from),
      after: piece.slice(to, to + CONTEXT),
    });
    if (said !== null) drafts.push({ ...said, start: start + from, end: start + to });
  }
  return drafts;
}

/**
 * Sorted by length, then by the order of the parsers (sorting is stable); whatever overlaps a better one is dropped. Since the longer
 * are placed first, one that overlaps has an end inside.
 */
function longestOf(drafts: readonly Draft[], { start, end }: Span): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const covered = new Uint8Array(end - start);
  const ranked = drafts.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const taken = ranked.filter((draft) => {
    if (covered[draft.start - start] === 1 || covered[draft.end - 1 - start] === 1) return false;
    covered.fill(1, draft.start - start, draft.end - start);
    return true;
  });
  return taken.toSorted((a, b) => a.start - b.start);
}
