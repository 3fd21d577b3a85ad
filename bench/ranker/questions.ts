import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { foldOf as fifthOf, partOf } from '../fold.ts';

/** The evaluation data stands beside the checkout; `SHARED` names another place. */
const DATA = join(resolve(process.env['SHARED'] ?? '../shared'), 'data');

const Line = z.object({
  story: z.string(),
  question: z.string(),
  kind: z.string().optional(),
  unanswerable: z.boolean().optional(),
  undetermined: z.boolean().optional(),
  evidence: z.array(z.string()).optional(),
  answers: z.array(z.string()).optional(),
  answer_start: z.array(z.number().nullable()).nullish(),
  answer_starts_all: z.array(z.number()).nullish(),
});

/** A question on a story with where its answers stand; none: the story does not answer. */
export type Asked = {
  readonly story: string;
  readonly question: string;
  /** 0 reports, 1 chooses, what is above trains. */
  readonly fold: number;
  readonly answers: readonly { readonly start: number; readonly text: string }[];
  /** Sentences that hold one of these words are right. */
  readonly evidence: readonly string[];
};

export type QuestionSet = {
  readonly name: string;
  readonly stories: string;
  readonly asked: readonly Asked[];
};

/** File names below shared/data, and how its stories are parted. */
type Files = { readonly gold: string; readonly stories: string; readonly foldOf?: (story: string) => number };

/** What ranker and confidence learn from. */
export const readTrainingSets = (): readonly QuestionSet[] => [
  readQuestions('newsqa', { gold: 'newsqa/dev.jsonl', stories: 'newsqa/stories.jsonl' }),
  readQuestions('elsewhere', { gold: 'newsqa/elsewhere.jsonl', stories: 'newsqa/stories.jsonl' }),
  readQuestions('otherwords', {
    gold: 'otherwords/train.jsonl',
    stories: 'otherwords/train.stories.jsonl',
    foldOf: twelfthOf,
  }),
  readQuestions('squad2', { gold: 'squad2/dev.jsonl', stories: 'squad2/stories.jsonl' }),
];

function readQuestions(name: string, { gold, stories, foldOf = fifthOf }: Files): QuestionSet {
  const lines = readFileSync(join(DATA, gold), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const asked = lines
    .map((line) => Line.parse(JSON.parse(line)))
    .filter(({ undetermined }) => undetermined !== true);
  return {
    name,
    stories: join(DATA, stories),
    asked: asked.map((each) => ({ ...askedOf(each), fold: foldOf(each.story) })),
  };
}

/** otherwords/train has its report elsewhere; one story in twelve is kept from training to choose on. */
function twelfthOf(story: string): number {
  return partOf(story, 12) === 1 ? 1 : 2;
}

function askedOf({ story, question, ...gold }: z.output<typeof Line>): Omit<Asked, 'fold'> {
  const none = gold.unanswerable === true || gold.kind === 'none';
  return {
    story,
    question,
    evidence: none ? [] : (gold.evidence ?? []),
    answers: none ? [] : answersOf(gold),
  };
}

function answersOf({
  answers = [],
  answer_start: starts,
  answer_starts_all: all,
}: Omit<z.output<typeof Line>, 'story' | 'question'>): Asked['answers'] {
  const [first] = answers;
  if (all !== undefined && all !== null && first !== undefined)
    return all.map((start) => ({ start, text: first }));
  return answers.flatMap((text, at) => {
    const start = starts?.[at];
    return start === undefined || start === null ? [] : [{ start, text }];
  });
}

/** Whether the span of a story's text holds an answer. */
export function isRight(
  { answers, evidence }: Asked,
  text: string,
  { start, end }: { start: number; end: number },
): boolean {
  return (
    evidence.some((words) => text.slice(start, end).includes(words)) ||
    answers.some((answer) => start <= answer.start && answer.start + answer.text.length <= end)
  );
}
