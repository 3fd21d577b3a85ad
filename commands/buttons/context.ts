import { defineButton } from '../../src/command/button.ts';
import { composeContext } from '../../src/reply/context.ts';
import { readPointer } from '../../src/reply/pointer.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';
import { UserError } from '../../src/text/errors.ts';

export const button = defineButton({
  name: 'context',
  whisper: true,
  run: ({ payload }, newsroom, { language }) => {
    const evidence = readPointer(payload, newsroom.stories());
    if (evidence === null) throw new UserError({ code: 'story-gone' });
    return composeContext(evidence, wordsIn(language));
  },
});
