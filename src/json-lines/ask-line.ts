import { z } from 'zod';
import type { Answer, Finding } from '../answer/answer.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Speaker } from '../story/annotation.ts';
import { verbatim } from '../story/evidence.ts';
import { sliceOf } from '../text/span.ts';
import { parseShape } from '../text/parse-shape.ts';
import { pair } from './pair.ts';

const Line = z.object({
  question: z.string(),
  story: z.string().nullish(),
  /** The question before: "and when?" leaves out what it said. */
  before: z.string().nullish(),
  /** "who" of `/who`: what is wanted, where the question does not say it. */
  command: z.enum(['ask', 'who', 'when', 'where', 'why', 'quote']).nullish(),
});

/** `{"question","story"?,"command"?}` -> the answers, best first, or why there are none. Throws a UserError that names what is wrong. */
export async function askLine(given: unknown, newsroom: Newsroom): Promise<unknown> {
  const { question, story, command, before } = parseShape(Line, given);
  const kind = command === 'ask' || command === null ? undefined : command;
  const earlier = before === null || before === undefined ? undefined : { question: before };
  const answer = await newsroom.ask({ question, kind, story: story ?? undefined, before: earlier });
  return { ...answerOut(question, answer), ...(answer.readAs !== null && { readAs: answer.readAs }) };
}

function answerOut(question: string, answer: Answer): object {
  const { kind, status } = answer;
  if (answer.status === 'answered')
    return {
      question,
      kind,
      status,
      answers: answer.findings.map(findingOut),
      ...(answer.otherwise !== null && { otherwise: answer.otherwise }),
    };
  const { reason, nearest } = answer;
  return {
    question,
    kind,
    status,
    reason,
    answers: [],
    ...(nearest !== null && { nearest: findingOut(nearest) }),
  };
}

function findingOut(finding: Finding): unknown {
  const { evidence, speaker, via, short, before, also, date } = finding;
  const { story, span } = evidence;
  return {
    text: verbatim(evidence),
    story: story.id,
    title: story.headline,
    outlet: story.outlet,
    published: story.published,
    paragraph: finding.paragraph,
    ...span,
    speaker:
      speaker === null
        ? null
        : { ...speakerOut(story.text, speaker), ...(via !== null && { via: speakerOut(story.text, via) }) },
    form: finding.form,
    ...(short !== null && { short: pair(short) }),
    refers: finding.refers.map(({ words, person }) => ({ words: sliceOf(story.text, words), person })),
    date: date === null ? null : { value: date.value, phrase: sliceOf(story.text, date.span) },
    probability: Number(finding.probability.toFixed(4)),
    ...(before !== null && { before: pair(before) }),
    ...(also.length > 0 && { also: also.map((each) => ({ story: each.story.id, ...each.span })) }),
  };
}

const speakerOut = (text: string, { span, canonical, named }: Speaker): object => ({
  name: sliceOf(text, span),
  canonical,
  named,
  ...span,
});
