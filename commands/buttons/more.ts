import { answerTo } from '../../src/command/asking/answer-to.ts';
import { defineButton } from '../../src/command/button.ts';
import { readAsk } from '../../src/reply/asked.ts';
import { UserError } from '../../src/text/errors.ts';

/** Three further answers are shown at once. */
const MOST = 3;

export const button = defineButton({
  name: 'more',
  whisper: true,
  counts: true,
  run: ({ payload, question }, newsroom, asker) => {
    if (question === null) throw new UserError({ code: 'question-gone' });
    const ask = readAsk(payload, question, newsroom.stories());
    if (ask === null) throw new UserError({ code: 'story-gone' });
    const from = Number(/\.(?<from>\d{1,3})$/u.exec(payload)?.groups?.['from'] ?? 1);
    return answerTo(ask, { newsroom, asker, from, most: MOST });
  },
});
