import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Story } from '../../src/story/story.ts';
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
  /** Of questions of our own, which hold no word of a story: where it stands, in code points. */
  evidence_at: z.array(z.tuple([z.number(), z.number()])).optional(),
  expect: z.string().optional(),
  trap: z.string().optional(),
  before: z.string().optional(),
  answers: z.array(z.string()).optional(),
  answer_start: z.array(z.number().nullable()).nullish(),
  answer_starts_all: z.array(z.number()).nullish(),
});

/** What is needed of a story. */
const StoryText = z.object({ id: z.string(), text: z.string() });

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
  /** The files of the stories in reach. */
  readonly stories: readonly string[];
  /** Asked of all of them; otherwise of the one story that the question is about. */
  readonly cold: boolean;
  /** Whether they are stories that know nothing of what is asked. */
  readonly absent: boolean;
  readonly asked: readonly Asked[];
};

/** File names below shared/data, and how its stories are parted; `own`: questions of our own on the same stories, in training/. */
type Files = {
  readonly gold: string;
  readonly own?: string | undefined;
  readonly stories: readonly string[];
  readonly cold?: boolean;
  readonly foldOf?: (story: string) => number;
};

const OWN_OPEN = 'open-questions.jsonl';
const SCALE = ['scale/bbc.jsonl', 'scale/wikinews.jsonl'];

/** Where nothing is of 2019 or 2020, when the stories of `open` were news: many stories and some; and the two that a host begins with. */
const WITHOUT_THEM: readonly (readonly [name: string, stories: string])[] = [
  ['absent from many, cold', join(DATA, 'scale/bbc.jsonl')],
  ['absent from some, cold', join(DATA, 'newsqa/stories.jsonl')],
  ['absent from few, cold', fileURLToPath(new URL('../../corpus/', import.meta.url))],
];

/** What the shipped stories are about. */
const SHIPPED = /\b(?:Iran|Iraq|Soleimani)/u;

/** What ranker and confidence learn from. */
export const readTrainingSets = (): readonly QuestionSet[] => [
  readQuestions('newsqa', { gold: 'newsqa/dev.jsonl', stories: ['newsqa/stories.jsonl'] }),
  readQuestions('elsewhere', { gold: 'newsqa/elsewhere.jsonl', stories: ['newsqa/stories.jsonl'] }),
  ...['otherwords', 'voices', 'open', 'traps'].map((name) =>
    readQuestions(name, {
      gold: `${name}/train.jsonl`,
      own: name === 'open' ? OWN_OPEN : undefined,
      stories: [name === 'voices' ? 'voices/stories.jsonl' : `${name}/train.stories.jsonl`],
      foldOf: twelfthOf,
    }),
  ),
  readQuestions('open, cold', {
    gold: 'open/train.jsonl',
    own: OWN_OPEN,
    stories: SCALE,
    cold: true,
    foldOf: twelfthOf,
  }),
  ...absentSets(),
  readQuestions('squad2', { gold: 'squad2/dev.jsonl', stories: ['squad2/stories.jsonl'] }),
  readQuestions('squad2, cold', { gold: 'squad2/dev.jsonl', stories: ['squad2/stories.jsonl'], cold: true }),
];

/** Questions on stories that choose, asked of others, so that the judge knows what it is to be asked for what no story says. */
function absentSets(): readonly QuestionSet[] {
  const [own, stories] = [OWN_OPEN, ['open/train.stories.jsonl']];
  const set = readQuestions('open', { gold: 'open/train.jsonl', own, stories, foldOf: twelfthOf });
  const texts = linesOf('open/train.stories.jsonl').map((line) => StoryText.parse(line));
  const shipped = new Set(texts.filter(({ text }) => SHIPPED.test(text)).map(({ id }) => id));
  const asked = set.asked
    .filter(({ fold, story }) => fold === 1 && !shipped.has(story))
    .map((each) => ({ ...each, answers: [], evidence: [] }));
  return WITHOUT_THEM.map(([name, file]) => ({ name, stories: [file], cold: true, absent: true, asked }));
}

/** Stories whose questions report, whatever set they stand in. */
function reportingStories(): ReadonlySet<string> {
  const files = ['otherwords', 'open', 'traps'].map((set) => `${set}/dev.stories.jsonl`);
  return new Set(
    files.flatMap((file) => linesOf(file).map((line) => z.object({ id: z.string() }).parse(line).id)),
  );
}

const TRAINING = fileURLToPath(new URL('../../training/', import.meta.url));

const linesOf = (file: string, folder = DATA): readonly unknown[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));

function readQuestions(
  name: string,
  { gold, own, stories, cold = false, foldOf = fifthOf }: Files,
): QuestionSet {
  const withheld = reportingStories();
  const asked = [...linesOf(gold), ...(own === undefined ? [] : linesOf(own, TRAINING))]
    .map((line) => Line.parse(line))
    // A follow-up cannot be read alone; small talk is not read at all.
    .filter(
      ({ undetermined, before, trap }) => undetermined !== true && before === undefined && trap !== 'chat',
    )
    .filter(({ story }) => !withheld.has(story));
  const texts = textsOf(asked, stories);
  return {
    name,
    cold,
    absent: false,
    stories: stories.map((file) => join(DATA, file)),
    asked: asked
      .map((each) => withEvidence(each, texts))
      .map((each) => ({ ...askedOf(each), fold: foldOf(each.story) })),
  };
}

type Given = z.output<typeof Line>;

/** The texts of stories by id, where a question says only where its evidence stands. */
function textsOf(asked: readonly Given[], files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const told = new Set(asked.flatMap(({ story, evidence_at: at }) => (at === undefined ? [] : [story])));
  const stories = told.size === 0 ? [] : files.flatMap((file) => linesOf(file));
  return new Map(
    stories
      .map((line) => StoryText.parse(line))
      .filter(({ id }) => told.has(id))
      .map(({ id, text }) => [id, Array.from(text)] as const),
  );
}

function withEvidence(given: Given, texts: ReadonlyMap<string, readonly string[]>): Given {
  const evidence = given.evidence_at?.map(([start, end]) =>
    (texts.get(given.story) ?? []).slice(start, end).join(''),
  );
  return evidence === undefined ? given : { ...given, evidence };
}

/** One story in twelve is kept from training to choose on; the dev sets report. */
function twelfthOf(story: string): number {
  return partOf(story, 12) === 1 ? 1 : 2;
}

function askedOf({ story, question, ...gold }: z.output<typeof Line>): Omit<Asked, 'fold'> {
  const none = gold.unanswerable === true || gold.kind === 'none' || gold.expect === 'abstain';
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

/** Whether the span of a story's text holds an answer. Another story may tell it in the same words; places are those of the one story. */
export function isRight(
  { story, answers, evidence }: Asked,
  { id, text }: Pick<Story, 'id' | 'text'>,
  { start, end }: { start: number; end: number },
): boolean {
  return (
    evidence.some((words) => text.slice(start, end).includes(words)) ||
    (String(id) === story &&
      answers.some((answer) => start <= answer.start && answer.start + answer.text.length <= end))
  );
}
