import type { RejectedFile, ReloadReport } from '../newsroom/newsroom.ts';
import type { Story } from '../story/story.ts';
import { whereOf } from './credit.ts';
import { problemIn } from './problem-in.ts';
import type { Reply, ReplyBlock, Words } from './reply.ts';
import type { Catalogue } from './words/catalogue.ts';
import { en } from './words/en.ts';

/** Stories or files listed at once; Discord shows 2,000 characters a message. */
const MOST_LISTED = 20;

export function composeStories(stories: readonly Story[], words: Catalogue): Reply {
  const newest = stories.toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1));
  const items = newest.map((story) => whereOf(story, words));
  return { blocks: [{ kind: 'say', text: words.stories(stories.length) }, ...listOf(items, words)] };
}

/** Counts, the first changed files by name, and the first refused with their reasons. */
export function composeReload(
  { added, changed, removed, unchanged, rejected }: ReloadReport,
  words: Catalogue,
): Reply {
  const counts = words.reload({
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    unchanged: unchanged.length,
    refused: rejected.length,
  });
  const named = [
    ['added', added],
    ['changed', changed],
    ['removed', removed],
  ] as const;
  // What was refused is what somebody must mend, so the others never crowd it out.
  const items = named.flatMap(([what, files]) =>
    files.map((file) => [{ text: `${file}: ${words.reloaded[what]}` }]),
  );
  const lines = rejected.map((each) => [{ text: rejectedFileIn(each, words) }]);
  return { blocks: [{ kind: 'say', text: counts }, ...listOf(items, words), ...listOf(lines, words)] };
}

/** "strike.md: It is not a text file. … (The version read before still answers.)" */
export const rejectedFileIn = ({ file, reason, kept }: RejectedFile, words: Catalogue = en): string =>
  [problemIn({ code: 'in-file', file, problem: reason }, words), ...(kept ? [words.kept] : [])].join(' ');

/** The first of the items, and how many are left out. */
const listOf = (items: readonly (readonly Words[])[], words: Catalogue): readonly ReplyBlock[] =>
  listEach(items, (item) => item, words);

/** The same of what there may be thousands of: only those that are shown are put into words. */
export function listEach<One>(
  all: readonly One[],
  inWords: (one: One) => readonly Words[],
  words: Catalogue,
): readonly ReplyBlock[] {
  if (all.length === 0) return [];
  const list: ReplyBlock = { kind: 'list', items: all.slice(0, MOST_LISTED).map(inWords) };
  const rest = all.length - MOST_LISTED;
  return rest > 0 ? [list, { kind: 'note', text: words.andMore(rest) }] : [list];
}
