import { defineButton } from '../../src/command/button.ts';
import { moderationOf } from '../../src/command/moderating/moderation-of.ts';
import { composeDraft } from '../../src/reply/moderation.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';

export const button = defineButton({
  name: 'draft-details',
  audience: 'moderators',
  whisper: true,
  replaces: true,
  form: {
    title: 'The story',
    fields: {
      published: { description: 'The day, as 2020-01-10', form: { required: false, most: 10 } },
      headline: { description: 'Its headline, if another', form: { required: false, most: 300 } },
      outlet: { description: 'Its outlet, if another', form: { required: false, most: 100 } },
    },
  },
  run: async ({ payload, fields }, newsroom, asker) => {
    const { published, headline, outlet } = fields;
    const draft = await moderationOf(newsroom).amend(payload, { published, headline, outlet });
    return composeDraft(draft, wordsIn(asker.language));
  },
});
