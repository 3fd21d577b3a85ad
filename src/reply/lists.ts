import type { Refusal, ReloadReport } from '../newsroom/newsroom.ts';
import type { Story } from '../story/story.ts';
import { whereOf } from './credit.ts';
import type { Reply, ReplyBlock, Words } from './reply.ts';

/** Stories or files listed at once; Discord shows 2,000 characters a message. */
const MOST_LISTED = 20;

export function composeStories(stories: readonly Story[]): Reply {
  const newest = stories.toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1));
  const count = stories.length === 1 ? '1 story' : `${stories.length} stories`;
  const items = newest.map((story) => whereOf(story));
  return { blocks: [{ kind: 'say', text: `I have read ${count}.` }, ...listOf(items)] };
}

/** Counts, the first changed files by name, and the first refused with their reasons. */
export function composeReload({ added, changed, removed, unchanged, refused }: ReloadReport): Reply {
  const counts = `Reloaded: ${added.length} added, ${changed.length} changed, ${removed.length} removed, ${unchanged.length} unchanged, ${refused.length} refused.`;
  const named = [
    ['added', added],
    ['changed', changed],
    ['removed', removed],
  ] as const;
  // What was refused is what somebody must mend, so the others never crowd it out.
  const items = named.flatMap(([what, files]) => files.map((file) => [{ text: `${file}: ${what}` }]));
  const refusals = refused.map((each) => [{ text: refusalIn(each) }]);
  return { blocks: [{ kind: 'say', text: counts }, ...listOf(items), ...listOf(refusals)] };
}

/** "strike.md: it is not a text file; … (the version read before still answers)". */
export const refusalIn = ({ file, reason, kept }: Refusal): string =>
  `${file}: ${reason}${kept ? ' (the version read before still answers)' : ''}`;

/** The first of the items, and how many are left out. */
function listOf(items: readonly (readonly Words[])[]): readonly ReplyBlock[] {
  if (items.length === 0) return [];
  const list: ReplyBlock = { kind: 'list', items: items.slice(0, MOST_LISTED) };
  const rest = items.length - MOST_LISTED;
  return rest > 0 ? [list, { kind: 'note', text: `… and ${rest} more` }] : [list];
}
