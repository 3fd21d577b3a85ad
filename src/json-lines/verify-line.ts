import { z } from 'zod';
import { storyNamed } from '../newsroom/story-named.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { parseShape } from '../text/parse-shape.ts';
import { findingOut } from './finding-out.ts';

const Line = z.object({ quote: z.string(), speaker: z.string().nullish(), story: z.string().nullish() });

/** `{"quote","speaker"?,"story"?}` -> `{"verdict","answers","changes"}`. Throws a UserError that names what is wrong. */
export async function verifyLine(given: unknown, newsroom: Newsroom): Promise<object> {
  const { quote, speaker, story } = parseShape(Line, given);
  const { verdict, findings, changes } = await newsroom.archive().verify({
    quote,
    speaker: speaker ?? undefined,
    story: story === null || story === undefined ? undefined : storyNamed(story, newsroom.stories()),
  });
  return {
    verdict,
    answers: findings.map(findingOut),
    changes: changes.map(({ op, said, claimed }) => ({ op, said, claimed })),
  };
}
