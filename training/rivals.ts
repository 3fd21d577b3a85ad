/**
 * What the first stage shows the reranker of other stories, to learn against: npx tsx training/rivals.ts ARCHIVE.jsonl < questions.jsonl.
 * A question a line (`id`, `question`, `story`), asked of all stories of the archive; a line of `id` and `rivals` comes out, each with the
 * id of its story and the sentence, best first.
 */
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { look } from '../src/answer/look/look.ts';
import { inTheirWords } from '../src/answer/question/in-their-words.ts';
import { readQuestion } from '../src/answer/question/question.ts';
import { rank } from '../src/answer/rank/rank.ts';
import { FIRST_STAGE } from '../src/answer/rank/weights.ts';
import { scopeOf, textOf, viewOf } from '../src/answer/view.ts';
import { openModels } from '../src/models/open-models.ts';
import { openVectorCache } from '../src/newsroom/library/vector-cache.ts';
import { encoderVersion } from '../src/programs/open-model.ts';
import { openStories } from '../bench/ranker/measure.ts';

/** As many of the first stage's best are asked for rivals. */
const BEST = 24;

const Line = z.object({ id: z.string(), question: z.string(), story: z.string() });

const opened = await openModels(new URL('../models/', import.meta.url), undefined, 1);
if ('unable' in opened) throw new Error(opened.unable);
const { models } = opened;
const cache = openVectorCache(
  fileURLToPath(new URL('../data/vectors/', import.meta.url)),
  await encoderVersion(),
);
const index = await openStories({ models, cache })(process.argv.slice(2));

for await (const line of createInterface({ input: process.stdin })) {
  const { id, question: words, story } = Line.parse(JSON.parse(line));
  const question = inTheirWords(readQuestion(words), index);
  const vector = await models.encoder.question(question.words);
  const { candidates } = await look(question, index, { vector });
  const best = rank(candidates.map(viewOf), scopeOf(question, index), FIRST_STAGE).slice(0, BEST);
  const rivals = best
    .map(({ view }) => ({ story: String(view.candidate.entry.story.id), sentence: textOf(view) }))
    .filter((rival) => rival.story !== story);
  process.stdout.write(`${JSON.stringify({ id, rivals })}\n`);
}
await models.close();
