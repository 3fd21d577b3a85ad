import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { openMeaning } from '../../src/meaning/open-meaning.ts';
import type { Newsroom } from '../../src/newsroom/newsroom.ts';
import { openNewsroom } from '../../src/newsroom/open-newsroom.ts';
import { verbatim } from '../../src/story/evidence.ts';
import { IN_ITS_WORDS, IN_OTHER_WORDS, UNANSWERABLE, type Gold } from './questions.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  const opened = await openMeaning(new URL('../../models/meaning/', import.meta.url));
  if ('unable' in opened) throw new Error(opened.unable);
  const { meaning } = opened;
  ({ newsroom } = await openNewsroom([new URL('../../corpus', import.meta.url).pathname], { meaning }));
});

const named = (all: readonly Gold[]): readonly (readonly [string, string, Gold])[] =>
  all.map((gold) => [gold.question, gold.why, gold]);
const textsOf = (answer: Answer): readonly string[] =>
  answer.status === 'answered' ? answer.findings.map(({ evidence }) => verbatim(evidence)) : [];

describe.each([
  ['a question in the story’s words', IN_ITS_WORDS],
  ['a question in other words', IN_OTHER_WORDS],
])('%s finds its sentence', (_what, all) => {
  test.each(named(all))('%s (%s)', async (question, _why, { evidence, within, speaker, date }) => {
    const answer = await newsroom.ask({ question });
    const texts = textsOf(answer);
    const rank = texts.findIndex((text) => evidence !== null && text.includes(evidence)) + 1;
    expect(rank > 0 && rank <= within ? 'in place' : `at ${rank} of ${texts.join(' | ')}`).toBe('in place');
    const finding = answer.status === 'answered' ? answer.findings[rank - 1] : undefined;
    expect(speaker === undefined ? undefined : finding?.speaker?.canonical).toBe(speaker);
    expect(date === undefined ? undefined : finding?.date?.value).toBe(date);
  });
});

describe('what no story says is not answered', () => {
  test.each(named(UNANSWERABLE))('%s', async (question) => {
    expect(textsOf(await newsroom.ask({ question }))).toEqual([]);
  });
});
