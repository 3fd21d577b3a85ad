import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Finding } from '../../src/answer/answer.ts';
import type { Newsroom } from '../../src/newsroom/newsroom.ts';
import { verbatim } from '../../src/story/evidence.ts';
import { shippedNewsroom } from '../support/shipped-newsroom.ts';
import type { Gold } from './gold.ts';
import { IN_ITS_WORDS } from './in-its-words.ts';
import { IN_OTHER_WORDS } from './in-other-words.ts';
import { UNANSWERABLE } from './unanswerable.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await shippedNewsroom();
});

const named = (all: readonly Gold[]): readonly (readonly [string, string, Gold])[] =>
  all.map((gold) => [gold.missed === true ? `not yet: ${gold.question}` : gold.question, gold.why, gold]);

const IN_PLACE = 'in place';

/** `IN_PLACE`, or what is wrong with the answer. */
async function placeOf({ question, evidence, within, ...beside }: Gold): Promise<string> {
  const answer: Answer = await newsroom.ask({ question });
  const findings = answer.status === 'answered' ? answer.findings : [];
  if (evidence === null) return findings.length === 0 ? IN_PLACE : 'answered';
  const at = findings.findIndex((finding) => verbatim(finding.evidence).includes(evidence));
  const finding = findings[at];
  if (finding === undefined) return `not among ${findings.length}`;
  return at < within ? creditOf(finding, beside) : `only at ${at + 1}`;
}

function creditOf({ speaker, date }: Finding, wanted: Pick<Gold, 'speaker' | 'date'>): string {
  if (wanted.speaker !== undefined && speaker?.canonical !== wanted.speaker)
    return `said by ${speaker?.canonical ?? 'nobody'}`;
  return wanted.date === undefined || date?.value === wanted.date
    ? IN_PLACE
    : `on ${date?.value ?? 'no day'}`;
}

describe.each([
  ['a question in the story’s words finds its sentence', IN_ITS_WORDS],
  ['a question in other words finds its sentence', IN_OTHER_WORDS],
  ['what no story says is not answered', UNANSWERABLE],
])('%s', (_what, all) => {
  test.each(named(all))('%s (%s)', async (_question, _why, gold) => {
    const place = await placeOf(gold);
    // What is missed is named as such; as soon as it is found, the mark has to go.
    expect(place === IN_PLACE ? IN_PLACE : `${place}: missed`).toBe(
      gold.missed === true ? `${place}: missed` : IN_PLACE,
    );
  });
});
