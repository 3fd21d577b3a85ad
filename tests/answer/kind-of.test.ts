import { expect, test } from 'vitest';
import { kindOf } from '../../src/answer/question/kind-of.ts';

test.each([
  ['Who signed the treaty?', 'who'],
  ['whose idea was it', 'who'],
  ['Which senator left early?', 'who'],
  ['When did the ferry sink?', 'when'],
  ['In what year did it open?', 'when'],
  ['How long ago was that?', 'when'],
  ['Where was the treaty signed?', 'where'],
  ['In which city do they live?', 'where'],
  ['Why did the mayor resign?', 'why'],
  ['What caused the fire?', 'why'],
  ['How many people were hurt?', 'how-many'],
  ['how old is the bridge', 'how-many'],
  ['How did they get out?', 'how'],
  ['What did the mayor say about the fire?', 'quote'],
  ['Quote the mayor on the fire', 'quote'],
  ['What was found in the hold?', 'what'],
  ['Which ship sank?', 'which'],
  ['Did the mayor resign?', 'yes-no'],
  ['  Did the mayor resign?', 'yes-no'],
  ['How fast was the ferry when it struck the rock?', 'how-many'],
  ['Who takes over when the mayor leaves?', 'who'],
  ['How did the sailor who jumped describe the night?', 'how'],
  ['Did she say when it would open?', 'yes-no'],
  ['Do you know when it opens?', 'when'],
  ['please tell me who signed', 'who'],
  ['any idea why they left', 'why'],
  ['What were her exact words?', 'quote'],
  ['the treaty was signed where?', 'where'],
  ['the mayor', 'topic'],
  ['', 'topic'],
] as const)('%s asks for: %s', (words, kind) => {
  expect(kindOf(words)).toBe(kind);
});
