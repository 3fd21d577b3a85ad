import { defineCommand } from '../src/command/command.ts';
import { storyOption } from '../src/command/story-option.ts';
import { suggestSpeaker } from '../src/command/suggest.ts';
import { composeAnswer } from '../src/reply/compose.ts';
import { UserError } from '../src/text/errors.ts';

/** Of one person's words a reply shows so many. */
const QUOTATIONS = 3;

export const command = defineCommand({
  name: 'quote',
  description: 'What somebody said, word for word',
  options: {
    person: {
      description: 'Whose words; anybody’s where it is left out',
      required: false,
      suggest: suggestSpeaker,
    },
    about: { description: 'What they are about, for example: the briefing', required: false },
    story: storyOption,
  },
  run: async ({ person, about, story }, newsroom) => {
    const question = [person, about].filter((part) => part !== undefined).join(': ');
    if (question === '')
      throw new UserError(
        'Say whose words you want, or what about: /quote person: Mike Lee about: the briefing.',
      );
    const answer = await newsroom.ask({
      question: about ?? person ?? '',
      kind: 'quote',
      speaker: person,
      story,
    });
    return composeAnswer(question, answer, QUOTATIONS);
  },
});
