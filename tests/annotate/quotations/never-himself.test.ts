import { expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { sliceOf } from '../../../src/text/span.ts';
import { storyOf } from '../../support/story.ts';

function speakerOf(text: string, words: string): string | null | undefined {
  const { quotations } = annotate(storyOf(text));
  const found = quotations.find(({ span }) => sliceOf(text, span).includes(words));
  return found === undefined ? undefined : (found.speaker?.canonical ?? null);
}

test('who retells something of a man by name is another man: the one who spoke before', () => {
  const text =
    '“We took the bridge,” Mark Hale said on Sunday. Stopping Karim Amini mattered, he told reporters, “because he was the one who planned it.”';
  expect(speakerOf(text, 'because he was the one')).toBe('Mark Hale');
});

test('a man who names nobody is still himself', () => {
  const text = 'Mark Hale arrived in Rome. He said “the bridge will be open by the spring of next year.”';
  expect(speakerOf(text, 'the bridge will be open')).toBe('Mark Hale');
});
