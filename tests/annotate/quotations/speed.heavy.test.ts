import { test } from 'vitest';
import { readLanguage } from '../../../src/annotate/language/read-language.ts';
import { quotations } from '../../../src/annotate/quotations/index.ts';
import { NO_ANNOTATIONS } from '../../../src/story/annotation.ts';
import { storyOf } from '../../support/story.ts';
import { expectLinear } from '../../support/expect-linear.ts';

const ADVERSARIAL: readonly (readonly [string, string])[] = [
  ['marks alone', '" '],
  ['opening marks', '“a '],
  ['marks of every kind', '“‘"\'”’«»'],
  ['one line of cues', 'said, '],
  ['one line of words in marks', '"said" '],
  ['one word', 'x'],
  ['clauses with who', 'Ann, who said, '],
  ['unclosed paragraphs', '“a\n\n'],
  ['bylines', '“a” — Bob '],
];

test.each(ADVERSARIAL)('%s make nothing slow', async (_, piece) => {
  await expectLinear(
    (size) => readLanguage(storyOf(piece.repeat(size / piece.length))),
    (reading) => quotations.annotate(reading, NO_ANNOTATIONS),
  );
});
