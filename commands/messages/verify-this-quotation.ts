import { isPrivate } from '../../src/command/asking/private-option.ts';
import { quotationIn } from '../../src/verify/quotation-in.ts';
import { verifyClaim } from '../../src/command/asking/verify-claim.ts';
import { defineMessageCommand } from '../../src/command/message-command.ts';
import { UserError } from '../../src/text/errors.ts';

export const command = defineMessageCommand({
  name: 'Verify this quotation',
  whisper: isPrivate,
  run: ({ text }, newsroom, asker) => {
    if (text.trim() === '') throw new UserError({ code: 'message-without-words' });
    return verifyClaim(quotationIn(text), newsroom, asker);
  },
});
