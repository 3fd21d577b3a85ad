import type { Story } from '../../story/story.ts';
import { titleOf } from '../../story/title-of.ts';
import { UserError } from '../../text/errors.ts';
import { fold } from '../../text/fold.ts';
import { nameMatcher, readName } from './name-matcher.ts';

/** Five are named where several are meant. */
const MOST_NAMED = 5;

/**
 * The id of the story that is meant by an id, a headline or a part of one. Throws a UserError where none is, or that names them where
 * several are.
 */
export function storyLike(typed: string | undefined, stories: readonly Story[]): string | undefined {
  if (typed === undefined || stories.length === 0) return typed;
  const wanted = fold(typed).trim();
  const exact = stories.find(({ id, headline }) => fold(id) === wanted || fold(headline ?? '') === wanted);
  if (exact !== undefined || wanted === '') return exact?.id ?? typed;
  const [first, ...more] = likest(typed, stories);
  if (first === undefined) throw new UserError({ code: 'no-such-story', name: typed });
  if (more.length === 0) return first.id;
  const titles = [first, ...more].slice(0, MOST_NAMED).map((story) => titleOf(story));
  throw new UserError({ code: 'several-stories', name: typed, titles });
}

/** Those that fit best, and equally well. */
function likest(typed: string, stories: readonly Story[]): readonly Story[] {
  const match = nameMatcher(typed);
  const tiers: Story[][] = [[], [], [], [], []];
  for (const story of stories) {
    const tier = match(readName(titleOf(story)), true);
    if (tier !== null) tiers[tier]?.push(story);
  }
  return tiers.find((tier) => tier.length > 0) ?? [];
}
