import { defineButton } from '../../src/command/button.ts';
import { composeStatements, readStatements } from '../../src/reply/sources.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';
import { UserError } from '../../src/text/errors.ts';

export const button = defineButton({
  name: 'statements',
  whisper: true,
  counts: true,
  run: async ({ payload }, newsroom, { language }) => {
    const pressed = readStatements(payload, newsroom.stories());
    const sources = pressed === null ? [] : await newsroom.archive().sources(pressed.story?.id);
    const reply = pressed && composeStatements(sources, pressed, wordsIn(language));
    if (reply === null) throw new UserError({ code: 'story-gone' });
    return reply;
  },
});
