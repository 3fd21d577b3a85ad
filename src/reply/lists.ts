import type { Refusal, ReloadReport } from '../newsroom/newsroom.ts';
import type { Story } from '../story/story.ts';
import { whereOf } from './credit.ts';
import type { Reply, ReplyBlock } from './reply.ts';

/** Stories listed at once; Discord shows 2,000 characters a message. */
const MOST_LISTED = 20;

export function composeStories(stories: readonly Story[]): Reply {
  const newest = stories.toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1));
  const items = newest.slice(0, MOST_LISTED).map((story) => whereOf(story));
  const count = stories.length === 1 ? '1 story' : `${stories.length} stories`;
  const rest = stories.length - items.length;
  return {
    blocks: [
      { kind: 'say', text: `I have read ${count}.` },
      { kind: 'list', items },
      ...(rest > 0 ? [{ kind: 'note', text: `… and ${rest} more` } as const] : []),
    ],
  };
}

/** Counts, the changed files by name, and each refused file with its reason. */
export function composeReload({ added, changed, removed, unchanged, refused }: ReloadReport): Reply {
  const counts = `Reloaded: ${added.length} added, ${changed.length} changed, ${removed.length} removed, ${unchanged.length} unchanged, ${refused.length} refused.`;
  const named = [
    ['added', added],
    ['changed', changed],
    ['removed', removed],
  ] as const;
  const items = named.flatMap(([what, files]) =>
    files.slice(0, MOST_LISTED).map((file) => [{ text: `${file}: ${what}` }]),
  );
  return {
    blocks: [
      { kind: 'say', text: counts },
      ...listOf([...items, ...refused.map((each) => [{ text: refusalIn(each) }])]),
    ],
  };
}

/** "strike.md: it is not a text file; … (the version read before still answers)". */
export const refusalIn = ({ file, reason, kept }: Refusal): string =>
  `${file}: ${reason}${kept ? ' (the version read before still answers)' : ''}`;

const listOf = (items: readonly (readonly { readonly text: string }[])[]): readonly ReplyBlock[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];
