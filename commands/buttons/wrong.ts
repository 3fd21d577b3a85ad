import { defineButton } from '../../src/command/button.ts';
import { readAsk } from '../../src/reply/asked.ts';
import { readPointer } from '../../src/reply/pointer.ts';
import { say } from '../../src/reply/reply.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';
import { verbatim } from '../../src/story/evidence.ts';
import { UserError } from '../../src/text/errors.ts';

export const button = defineButton({
  name: 'wrong',
  whisper: true,
  counts: true,
  run: async ({ payload, question }, newsroom, { language, server, bot }) => {
    const words = wordsIn(language);
    if (question === null) throw new UserError({ code: 'question-gone' });
    const [written = '', pointer = ''] = payload.split('/');
    const ask = readAsk(written, question, newsroom.stories());
    const shown = pointer === '' ? null : readPointer(pointer, newsroom.stories());
    if (ask === null || (pointer !== '' && shown === null)) throw new UserError({ code: 'story-gone' });
    await bot.markWrong({ server, ask, shown });
    await newsroom.moderation?.keepFeedback({
      question,
      shown: shown === null ? null : { story: shown.story.id, text: verbatim(shown) },
    });
    return say(words.wrong);
  },
});
