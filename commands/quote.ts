import { answerTo } from '../src/command/asking/answer-to.ts';
import { defineCommand } from '../src/command/command.ts';
import { isPrivate, privateOption } from '../src/command/asking/private-option.ts';
import { splitSpeaker } from '../src/command/asking/split-speaker.ts';
import { storyOption } from '../src/command/suggestions/story-option.ts';
import { suggestSpeaker, suggestTopic } from '../src/command/suggestions/suggest.ts';
import { UserError } from '../src/text/errors.ts';

/** A reply shows three quotations of one person. */
const QUOTATIONS = 3;

export const command = defineCommand({
  name: 'quote',
  description: 'What somebody said, word for word',
  whisper: isPrivate,
  options: {
    person: {
      description: 'Whose words; anybody’s where it is left out',
      required: false,
      suggest: suggestSpeaker,
    },
    about: {
      description: 'What they are about, for example: the briefing',
      required: false,
      suggest: suggestTopic,
    },
    story: storyOption,
    private: privateOption,
  },
  run: async ({ person, about, story }, newsroom, asker) => {
    await newsroom.listed();
    const given = about === undefined ? splitSpeaker(person, newsroom) : { person, about };
    const question = given.about ?? given.person ?? '';
    if (question.trim() === '') throw new UserError({ code: 'quote-of-nobody' });
    const ask = { question, kind: 'quote', speaker: given.person, story } as const;
    return answerTo(ask, { newsroom, asker, most: QUOTATIONS });
  },
});
