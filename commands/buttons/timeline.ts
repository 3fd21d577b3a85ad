import { defineButton } from '../../src/command/button.ts';
import { composeTimeline, readFilter } from '../../src/reply/timeline.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';
import { UserError } from '../../src/text/errors.ts';

export const button = defineButton({
  name: 'timeline',
  whisper: true,
  counts: true,
  run: async ({ payload }, newsroom, { language }) => {
    const stories = newsroom.stories();
    const read = readFilter(payload, stories);
    if (read === null) throw new UserError({ code: 'story-gone' });
    const timeline = await newsroom.archive().timeline(read.filter);
    return composeTimeline(timeline, { ...read, stories }, wordsIn(language));
  },
});
