import type { Entry } from '../search/entry.ts';
import { attributionOf, type Attribution } from './same-speaker.ts';
import { changeOf, type Words } from './changes.ts';
import { runFit, weightIn, type Comparison, type Fit } from './fit.ts';
import { edgesOf } from './judge.ts';
import type { SaidToken } from './marked-words.ts';
import { placesOf } from './places.ts';
import type { Change, Verification } from './verdict.ts';

/** The words that stand in marks in a story, near what was found there. */
export type MarkedScene = { readonly entry: Entry; readonly marked: readonly SaidToken[] };

/** In words: fewer are said by anybody. */
const SHORTEST_PIECE = 3;
/** Both pieces together have so much of the claim, weighed by how rare its words are. */
const MOST_OF_IT = 0.85;

/** One piece is to be a quarter of it, by the same measure, before the other is looked for elsewhere. */
const MOST_MISSING = 0.75;

/** A beginning or an end of the claim that stands word for word in one utterance. */
type Piece = {
  readonly scene: MarkedScene;
  /** Of the claim's words. */
  readonly from: number;
  readonly count: number;
  /** Where in the scene. */
  readonly at: number;
};

/**
 * The beginning of one utterance and the end of another, made one statement, in whatever order, and of whatever stories, they were said:
 * each of the two stands word for word. Null where a claim is no such thing.
 */
export function spliceIn(comparison: Comparison, scenes: readonly MarkedScene[]): Verification | null {
  const { row, claim, speaker } = comparison;
  const { length } = row.words;
  const first = longest(comparison, scenes, 'beginning');
  const last = longest(comparison, scenes, 'end');
  if (first === null || last === null) return null;
  // Where both have the words in the middle, they are the first one's.
  const from = Math.max(last.from, first.count);
  const second = { ...last, from, count: length - from, at: last.at + from - last.from };
  if (second.count < SHORTEST_PIECE || utteranceOf(first) === utteranceOf(second)) return null;
  const likeness = weightIn(comparison, 0, first.count) + weightIn(comparison, from, length);
  if (likeness < MOST_OF_IT) return null;
  const pieces = [first, second].map((piece) => fitOf(comparison, piece));
  const owners = [first, second].map(({ scene, at }) => ownerOf(scene, at, speaker));
  return {
    verdict: owners.every((owner) => owner === 'other') ? 'misattributed' : 'altered',
    places: pieces.flatMap((piece) => placesOf(piece, true)),
    changes: changesOf(pieces, { claim, between: [first.count, from] }),
    likeness,
  };
}

/** What a claim goes on with, or begins with, beside the longest piece of it that stands in the scenes; null where no piece is long. */
export function otherHalf(comparison: Comparison, scenes: readonly MarkedScene[]): string | null {
  const { claim } = comparison;
  const { length } = claim.tokens;
  const begun = longest(comparison, scenes, 'beginning')?.count ?? 0;
  const ended = longest(comparison, scenes, 'end')?.count ?? 0;
  const [from, to] = begun >= ended ? [begun, length] : [0, length - ended];
  if (to - from < SHORTEST_PIECE || weightIn(comparison, from, to) > MOST_MISSING) return null;
  return claim.text.slice(claim.tokens[from]?.start, claim.tokens[to - 1]?.end);
}

function longest(
  comparison: Comparison,
  scenes: readonly MarkedScene[],
  side: 'beginning' | 'end',
): Piece | null {
  const { length } = comparison.row.words;
  let best: Piece | null = null;
  for (const scene of scenes) {
    const said = comparison.rowOf(scene.marked).words;
    for (let at = 0; at < said.length; at += 1) {
      const count = runFrom(comparison, { scene, said }, { at, side });
      if (count < SHORTEST_PIECE || count <= (best?.count ?? 0)) continue;
      best =
        side === 'beginning'
          ? { scene, from: 0, count, at }
          : { scene, from: length - count, count, at: at - count + 1 };
    }
  }
  return best;
}

type Said = { readonly scene: MarkedScene; readonly said: Int32Array };

/** How many of the claim's first words stand from a place on, or of its last up to it, in one utterance. */
function runFrom(
  { row: { words } }: Comparison,
  { scene: { marked }, said }: Said,
  { at, side }: { readonly at: number; readonly side: 'beginning' | 'end' },
): number {
  const [start, step] = side === 'beginning' ? [0, 1] : [words.length - 1, -1];
  const utterance = marked[at]?.utterance;
  let count = 0;
  while (
    count < words.length &&
    said[at + step * count] === words[start + step * count] &&
    marked[at + step * count]?.utterance === utterance
  )
    count += 1;
  return count;
}

const utteranceOf = ({ scene, at }: Piece): string =>
  `${scene.entry.story.id} ${scene.marked[at]?.utterance}`;

const fitOf = (comparison: Comparison, { scene, from, count, at }: Piece): Fit<SaidToken> => ({
  ...runFit(comparison, { entry: scene.entry, said: scene.marked }, at),
  pairs: Array.from({ length: count }, (_, offset) => ({ claimed: from + offset, said: at + offset })),
});

const ownerOf = ({ entry, marked }: MarkedScene, at: number, speaker: string | undefined): Attribution =>
  attributionOf(speaker, marked[at]?.quotations ?? [], entry);

type Joint = {
  readonly claim: Comparison['claim'];
  /** The words of the claim that neither piece has. */
  readonly between: readonly [number, number];
};

const storyOf = ({ entry, said }: Fit<SaidToken>): Words => ({ text: entry.story.text, tokens: said });

/** What was said behind the first piece and before the second, and what stands between them in the claim. */
function changesOf([first, second]: readonly Fit<SaidToken>[], { claim, between }: Joint): readonly Change[] {
  const words = { text: claim.text, tokens: claim.tokens };
  if (first === undefined || second === undefined) return [];
  const [, after] = edgesOf(first);
  const [before] = edgesOf(second);
  const put = { claimed: claim.tokens.slice(...between), said: [] };
  return [
    changeOf(after, words, storyOf(first)),
    changeOf(put, words, storyOf(first)),
    changeOf(before, words, storyOf(second)),
  ].filter(({ said, claimed }) => said !== '' || claimed !== '');
}
