import { defineButton } from '../../src/command/button.ts';
import { moderationOf } from '../../src/command/moderating/moderation-of.ts';
import { composeDraft } from '../../src/reply/moderation.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';

export const button = defineButton({
  name: 'draft-details',
  audience: 'moderators',
  whisper: true,
  replaces: true,
  form: ({ moderation: { forms } }) => ({
    title: forms.details,
    fields: {
      published: { ...forms.published, most: 10 },
      headline: { ...forms.headline, most: 300 },
      outlet: { ...forms.outlet, most: 100 },
    },
  }),
  run: async ({ payload, fields }, newsroom, asker) => {
    const { published, headline, outlet } = fields;
    const draft = await moderationOf(newsroom).amend(payload, { published, headline, outlet });
    return composeDraft(draft, wordsIn(asker.language));
  },
});
