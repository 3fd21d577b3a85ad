import type { Clause } from '../page/clause.ts';
import { wordAt } from '../page/slot-class.ts';
import { sortOf } from '../phrases/phrase-sort.ts';
import type { Attribution } from './attribution.ts';

/** A line that announces somebody is no longer than this, in slots. */
const LONGEST = 16;

/**
 * "And from Chairwoman Roswell:", "Another neighbour, Lee Moss:" before marked words: the last person named in a line that ends with a
 * colon announces them, where no verb of the line does.
 */
export function findAnnouncer(clause: Clause, before: readonly Attribution[]): Attribution | null {
  const { slots, phrases, extents, people } = clause;
  const cue = slots.length - 1;
  if (!clause.leads || cue > LONGEST || wordAt(slots, cue) !== ':' || before.length > 0) return null;
  const index = phrases.findLastIndex((phrase) => sortOf(slots, people, phrase) === 'person');
  const phrase = phrases[index];
  if (phrase === undefined) return null;
  const speaker = {
    ...phrase,
    sort: 'person',
    order: -1,
    extent: extents[index] ?? phrase.last,
    isPart: false,
    probability: 1,
  };
  return { cue, frame: 'beyond', probability: 1, contents: [], speaker, via: null };
}
