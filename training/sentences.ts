/** Stories as `data.py --list-stories` gives them, cut by the bot itself: npx tsx training/sentences.ts < stories.in.jsonl > sentences.jsonl */
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { annotate } from '../src/annotate/annotate.ts';
import { contextOf } from '../src/answer/rank/context-of.ts';
import { makeStory } from '../src/read/make-story.ts';

const Line = z.object({
  id: z.string(),
  text: z.string(),
  published: z.string().nullish(),
  title: z.string().nullish(),
});

for await (const line of createInterface({ input: process.stdin })) {
  const { id, text, published, title } = Line.parse(JSON.parse(line));
  const story = makeStory({ id: 'line', text, published, headline: title });
  const found = annotate(story);
  const sentences = found.sentences.map(({ span, paragraph }) => ({
    ...span,
    paragraph,
    ...contextOf(story, found, span),
  }));
  process.stdout.write(`${JSON.stringify({ id, sentences })}\n`);
}
