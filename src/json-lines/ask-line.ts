import { z } from 'zod';
import type { Answer } from '../answer/answer.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { parseShape } from '../text/parse-shape.ts';
import { findingOut } from './finding-out.ts';

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
  const { reason, nearest, doubt, instead } = answer;
  return {
    question,
    kind,
    status,
    doubt,
    reason,
    ...(instead !== null && { instead }),
    answers: [],
    ...(nearest !== null && { nearest: findingOut(nearest) }),
  };
}
