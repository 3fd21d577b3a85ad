import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { findAnswer } from '../src/answer/find-answer.ts';
import { isAskedFor, matchedTerms } from '../src/answer/speaker-match.ts';
import { readQuestion } from '../src/answer/question/question.ts';
import { makeStory } from '../src/read/make-story.ts';
import { makeEntry } from '../src/search/entry.ts';
import { buildIndex } from '../src/search/search-index.ts';

// `npm run whose-words`: over all stories of quotations/dev, "What did X say?" for each named speaker X never shows a sentence whose
// speaker is another named person. Ends with 1 where one does.
const FILE = join(resolve(process.env['SHARED'] ?? '../shared'), 'data/quotations/dev.jsonl');
const Line = z.object({ doc_id: z.string(), text: z.string(), date: z.string().nullish() });

async function main(): Promise<number> {
  if (!existsSync(FILE)) {
    process.stdout.write(`whose-words: skipped, there is no evaluation data at ${FILE}\n`);
    return 0;
  }
  let [asked, answered] = [0, 0];
  const wrong: string[] = [];
  const lines = readFileSync(FILE, 'utf8').split('\n');
  for (const line of lines.filter((each) => each.trim() !== '')) {
    const { doc_id: id, text, date: published } = Line.parse(JSON.parse(line));
    const entry = await makeEntry(makeStory({ id: 'story', text, published }));
    const index = await buildIndex([entry]);
    const names = new Set(
      entry.found.quotations.flatMap(({ speaker }) => (speaker?.named === true ? [speaker.canonical] : [])),
    );
    for (const name of names) {
      asked += 1;
      const answer = await findAnswer(readQuestion(`What did ${name} say?`), index, {
        story: entry.story.id,
      });
      if (answer.status === 'abstained') continue;
      answered += 1;
      for (const { speaker } of answer.findings)
        if (speaker?.named === true && !isAskedFor(matchedTerms(name), speaker))
          wrong.push(`${id}: ${name} is answered with ${speaker.canonical}`);
    }
  }
  process.stdout.write(`${asked} asked, ${answered} answered, ${wrong.length} with another's words\n`);
  for (const each of wrong) process.stdout.write(`${each}\n`);
  return wrong.length === 0 ? 0 : 1;
}

process.exitCode = await main();
