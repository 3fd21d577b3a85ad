import type { Answer, Finding } from '../../src/answer/answer.ts';
import type { Newsroom } from '../../src/newsroom/newsroom.ts';
import { verbatim, type Evidence } from '../../src/story/evidence.ts';
import { contains } from '../../src/text/span.ts';

/** What an answer shows, the nearest sentence of an abstention too. */
export function findingsOf(answer: Answer): readonly Finding[] {
  if (answer.status === 'answered') return answer.findings;
  return answer.nearest === null ? [] : [answer.nearest];
}

/** What would break the promise that all that is shown as a story's words is a span of a loaded story, each named. */
export const brokenBy = (answer: Answer, loaded: Newsroom): readonly string[] =>
  findingsOf(answer).flatMap((finding) => brokenIn(finding, loaded));

export function brokenIn(finding: Finding, loaded: Newsroom): readonly string[] {
  const { evidence, short, before, also, date, refers, speaker, via } = finding;
  const { story, span } = evidence;
  const shown = [
    span,
    before,
    short,
    date?.span,
    speaker?.span,
    via?.span,
    ...refers.map((each) => each.words),
  ];
  const places = shown.flatMap((place) => (place ? [{ story, span: place }] : []));
  return [
    ...[...places, ...also].flatMap((place) => (stands(place, loaded) ? [] : ['a span of no loaded story'])),
    ...also.flatMap((each) =>
      verbatim(each) === verbatim(evidence) ? [] : ['another sentence under `also`'],
    ),
    ...(short === null || contains(span, short) ? [] : ['a short answer outside its sentence']),
    ...(before === null || before.end <= span.start ? [] : ['a sentence before that comes after']),
    ...(finding.probability >= 0 && finding.probability <= 1 ? [] : ['no probability']),
    ...(verbatim(evidence) === verbatim(evidence).trim() ? [] : ['white space at its ends']),
  ];
}

export function stands({ story, span: { start, end } }: Evidence, loaded: Newsroom): boolean {
  return loaded.stories().includes(story) && start >= 0 && start < end && end <= story.text.length;
}
