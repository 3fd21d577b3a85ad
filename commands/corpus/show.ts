import { defineCommand } from '../../src/command/command.ts';
import { moderationOf } from '../../src/command/moderating/moderation-of.ts';
import { storyLike } from '../../src/command/suggestions/story-like.ts';
import { storyOption } from '../../src/command/suggestions/story-option.ts';
import { composeEntry } from '../../src/reply/moderation.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';
import { UserError } from '../../src/text/errors.ts';

export const command = defineCommand({
  name: 'corpus show',
  description: 'What I have understood of a story: paragraphs, people, quotations, dates',
  audience: 'moderators',
  serversOnly: true,
  whisper: true,
  options: { story: { ...storyOption, description: 'Any story that is asked here', required: true } },
  run: ({ story }, newsroom, asker) => {
    const id = storyLike(story, newsroom.stories(), asker.language) ?? story;
    const entry = moderationOf(newsroom, asker).entry(id);
    const words = wordsIn(asker.language);
    if (entry === null) throw new UserError(words.moderation.noStory(story));
    return composeEntry(entry, words);
  },
});
