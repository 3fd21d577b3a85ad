import { isPrivate, privateOption } from '../src/command/asking/private-option.ts';
import { pictureOption } from '../src/command/asking/picture-option.ts';
import { defineCommand } from '../src/command/command.ts';
import { onlyStory } from '../src/command/suggestions/only-story.ts';
import { storyOption } from '../src/command/suggestions/story-option.ts';
import { suggestPerson } from '../src/command/suggestions/suggest.ts';
import { composeTimeline } from '../src/reply/timeline.ts';
import { lookOf } from '../src/picture/theme.ts';
import { wordsIn } from '../src/reply/words/words-in.ts';
import { UserError } from '../src/text/errors.ts';
import { periodOf } from '../src/story/period.ts';

export const command = defineCommand({
  name: 'timeline',
  description: 'The dated events of the stories, in order',
  whisper: isPrivate,
  options: {
    story: storyOption,
    from: { description: 'From this day, month or year on, for example 2020-01-03', required: false },
    to: { description: 'Up to this day, month or year', required: false },
    person: { description: 'Only sentences about this person', required: false, suggest: suggestPerson },
    picture: pictureOption,
    private: privateOption,
  },
  run: async ({ story, from, to, person, picture }, newsroom, { language, isModerator }) => {
    const only = onlyStory(story, newsroom, isModerator);
    const filter = {
      story: only?.id,
      from: dayIn(from, 'first'),
      to: dayIn(to, 'last'),
      person: person?.trim(),
    };
    const shown = { filter, stories: newsroom.stories(), from: 0, look: lookOf(picture) };
    return composeTimeline(await newsroom.archive().timeline(filter), shown, wordsIn(language));
  },
});

/** "2020" begins on its first day and ends on its last. Throws a UserError for what is no day, month or year. */
function dayIn(given: string | undefined, edge: 'first' | 'last'): string | undefined {
  if (given === undefined) return undefined;
  const period = /^\d{4}(?:-\d{2}){0,2}$/u.test(given.trim()) ? periodOf(given.trim()) : null;
  if (period === null) throw new UserError({ code: 'no-day', given });
  return period[edge];
}
