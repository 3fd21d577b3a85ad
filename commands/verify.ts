import { isPrivate, privateOption } from '../src/command/asking/private-option.ts';
import { verifyClaim } from '../src/command/asking/verify-claim.ts';
import { defineCommand } from '../src/command/command.ts';
import { storyOption } from '../src/command/suggestions/story-option.ts';
import { suggestSpeaker } from '../src/command/suggestions/suggest.ts';

export const command = defineCommand({
  name: 'verify',
  description: 'Compare a quotation that somebody claims with what the stories have',
  whisper: isPrivate,
  options: {
    quote: { description: 'The words that are claimed to have been said', required: true },
    speaker: { description: 'Who is claimed to have said them', required: false, suggest: suggestSpeaker },
    story: storyOption,
    private: privateOption,
  },
  run: (given, newsroom, asker) => verifyClaim(given, newsroom, asker),
});
