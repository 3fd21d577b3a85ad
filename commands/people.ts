import { isPrivate, privateOption } from '../src/command/asking/private-option.ts';
import { defineCommand } from '../src/command/command.ts';
import { called } from '../src/command/suggestions/called.ts';
import { onlyStory } from '../src/command/suggestions/only-story.ts';
import { storyOption } from '../src/command/suggestions/story-option.ts';
import { suggestPerson } from '../src/command/suggestions/suggest.ts';
import { composePeople } from '../src/reply/people.ts';
import { wordsIn } from '../src/reply/words/words-in.ts';
import { UserError } from '../src/text/errors.ts';

export const command = defineCommand({
  name: 'people',
  description: 'Who is in the stories',
  whisper: isPrivate,
  options: {
    name: { description: 'Only those who are called so', required: false, suggest: suggestPerson },
    story: storyOption,
    private: privateOption,
  },
  run: async ({ name = '', story }, newsroom, { language, isModerator }) => {
    const only = story === undefined ? undefined : onlyStory(story, newsroom, isModerator);
    const all = await newsroom.archive().people(only?.id);
    const people = name.trim() === '' ? all : await called(name, all);
    if (people.length === 0 && name.trim() !== '') throw new UserError({ code: 'nobody-called-so', name });
    return composePeople(people, only, wordsIn(language));
  },
});
