import { join, resolve } from 'node:path';
import { makeStory } from '../src/read/make-story.ts';
import { makeEntry } from '../src/search/entry.ts';
import { buildIndex } from '../src/search/search-index.ts';
import { verify } from '../src/verify/verify.ts';
import { chanceFrom } from './verify/chance.ts';
import { claimsFrom, type MadeClaim } from './verify/claims.ts';
import { readGold } from './verify/gold.ts';

/**
 * `npm run bench:verify [-- --part train] [--from 84] [--stories 84] [--misses RULE|all] [--most 10000]`: claims made by rule from
 * shared/data/quotations, verified against its stories; which verdicts they got, and how often words that were not said so were called
 * exact.
 */
const SHARED = resolve(process.env['SHARED'] ?? '../shared');
/** Of the training part, which is large, so many stories are searched. */
const STORIES = 200;

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

const part = option('part') ?? 'dev';
const most = Number(option('most') ?? Infinity);
const misses = option('misses');
const file = (name: string): string => join(SHARED, 'data/quotations', `${name}.jsonl`);

const from = Number(option('from') ?? 0);
const stories = readGold(file(part)).slice(from, from + Number(option('stories') ?? STORIES));
const strangers = readGold(file(part === 'train' ? 'dev' : 'train')).slice(-STORIES);
const chance = chanceFrom(19);
const made = claimsFrom(stories, strangers, chance);
const claims = made
  .map((claim) => ({ claim, at: chance() }))
  .toSorted((a, b) => a.at - b.at)
  .slice(0, most)
  .map(({ claim }) => claim);
const index = await buildIndex(
  await Promise.all(
    stories.map(({ doc_id: id, text, date }) =>
      makeEntry(makeStory({ id, text, published: date ?? undefined })),
    ),
  ),
);

const table = new Map<string, Map<string, number>>();
const falseExact: MadeClaim[] = [];
const times: number[] = [];
for (const claim of claims) {
  const began = performance.now();
  // oxlint-disable-next-line no-await-in-loop -- one after the other, since each is timed
  const { verdict, likeness, changes, places } = await verify(
    { quote: claim.quote, speaker: claim.speaker },
    index,
  );
  times.push(performance.now() - began);
  const row = table.get(claim.rule) ?? new Map<string, number>();
  table.set(claim.rule, row.set(verdict, (row.get(verdict) ?? 0) + 1));
  if (verdict === 'exact' && claim.verdict !== 'exact') falseExact.push(claim);
  if ((misses === 'all' || claim.rule === misses) && verdict !== claim.verdict)
    process.stdout.write(
      `${JSON.stringify({ ...claim, got: verdict, likeness, changes, at: places.map(({ evidence, quotation }) => [evidence.story.text.slice(evidence.span.start, evidence.span.end), quotation?.speaker?.canonical]) })}\n`,
    );
}
let right = 0;
for (const [rule, row] of table) {
  const expected = made.find((claim) => claim.rule === rule)?.verdict ?? 'absent';
  const all = [...row.values()].reduce((sum, count) => sum + count, 0);
  right += row.get(expected) ?? 0;
  const others = [...row]
    .filter(([verdict]) => verdict !== expected)
    .map(([verdict, count]) => `${verdict} ${count}`);
  process.stdout.write(
    `${rule.padEnd(18)} ${String(all).padStart(5)}  ${expected} ${(((row.get(expected) ?? 0) / all) * 100).toFixed(1)} %  ${others.join(', ')}\n`,
  );
}
const sorted = times.toSorted((a, b) => a - b);
process.stdout.write(
  `${claims.length} claims, right ${((right / claims.length) * 100).toFixed(1)} %, false "exact" ${falseExact.length}; p50 ${(sorted[sorted.length >> 1] ?? 0).toFixed(1)} ms, p99 ${(sorted[Math.floor(sorted.length * 0.99)] ?? 0).toFixed(1)} ms\n`,
);
for (const { rule, quote, speaker } of falseExact.slice(0, 20))
  process.stdout.write(`  ${rule}: ${speaker ?? '-'}: ${quote}\n`);
