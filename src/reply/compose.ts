import type { AbstainReason, Answer, Finding } from '../answer/answer.ts';
import type { Story } from '../story/story.ts';
import { verbatim } from '../story/evidence.ts';
import { sliceOf } from '../text/span.ts';
import { creditOf, whereOf } from './credit.ts';
import { dayInWords } from './day-in-words.ts';
import type { QuoteBlock, Reply, ReplyBlock } from './reply.ts';

const ABSTAINED: Readonly<Record<Exclude<AbstainReason, 'unknown-name'>, string>> = {
  'not-answered': 'The stories do not say. They touch on it, but no sentence answers it.',
  'nothing-about-it': 'The stories do not say: there is nothing about it in them.',
  'not-a-question':
    'I answer questions about the stories, for example: who called the briefing sophomoric? /stories lists what I have read.',
};

/** How the answer to a question is shown: the best sentences, or that the stories do not say. `most` answers at most. */
export function composeAnswer(question: string, answer: Answer, most = 1): Reply {
  // A follow-up is shown whole: who reads along sees what was answered, and the next follow-up builds on it.
  const asked: ReplyBlock = { kind: 'question', text: answer.readAs ?? question };
  if (answer.status === 'answered') {
    // Where several are shown they are somebody's words; the first is the answer, whatever its form.
    const shown = answer.findings.slice(0, most).filter(({ form }, at) => at === 0 || form !== 'narration');
    return {
      blocks: [
        asked,
        ...shown.map((finding) => quoteOf(finding, answer.kind === 'when')),
        ...storyNotes(shown),
      ],
    };
  }
  const why =
    answer.reason === 'unknown-name'
      ? `The stories do not say: no story here knows “${answer.unknown ?? ''}”.`
      : ABSTAINED[answer.reason];
  return { blocks: [asked, { kind: 'say', text: why }, ...nearestOf(answer.nearest)] };
}

function nearestOf(nearest: Finding | null): readonly ReplyBlock[] {
  return nearest === null
    ? []
    : [
        { kind: 'note', text: 'The nearest sentence, which is no answer to it:' },
        quoteOf(nearest, false),
        ...storyNotes([nearest]),
      ];
}

function quoteOf(finding: Finding, showDate: boolean): QuoteBlock {
  const { evidence, short, also } = finding;
  const from = evidence.span.start;
  return {
    kind: 'quote',
    text: verbatim(evidence),
    short: short === null ? null : { start: short.start - from, end: short.end - from },
    notes: [...beforeOf(finding), ...refersOf(finding), ...(showDate ? dateOf(finding) : [])],
    credit: [
      ...creditOf(finding),
      ...also.flatMap(({ story }) => [{ text: ' · also in ' }, ...whereOf(story)]),
    ],
  };
}

const beforeOf = ({ before, evidence: { story } }: Finding): readonly string[] =>
  before === null ? [] : [`The sentence before it: “${sliceOf(story.text, before)}”`];

const refersOf = ({ refers, evidence: { story } }: Finding): readonly string[] =>
  refers.map(({ words, person }) => `“${sliceOf(story.text, words)}”: ${person}`);

/** "When: 31 December 2019 (the story says “New Year’s Eve”)". */
function dateOf({ date, evidence: { story } }: Finding): readonly string[] {
  if (date === null) return [unsaid(story)];
  const said = sliceOf(story.text, date.span);
  const day = dayInWords(date);
  if (day !== null) return [day === said ? `When: ${day}` : `When: ${day} (the story says “${said}”)`];
  return story.published === null
    ? [`When: “${said}”; the story has no date, so the day is not known`]
    : [`When: “${said}”`];
}

/** Of a sentence that names no day: what day the reader can hold on to. */
function unsaid({ published }: Story): string {
  return published === null
    ? 'When: the sentence does not say, and the story has no date.'
    : `When: the sentence does not say; the story is of ${dayInWords({ value: published }) ?? published}.`;
}

/** What a reader must know of the stories before relying on them: corrections, once each, but for one that is the answer itself. */
function storyNotes(findings: readonly Finding[]): readonly ReplyBlock[] {
  const shown = new Set(findings.map(({ evidence }) => verbatim(evidence)));
  const stories = new Set(findings.map(({ evidence }) => evidence.story));
  return [...stories]
    .flatMap(notesOf)
    .filter((text) => !shown.has(text))
    .map((text) => ({ kind: 'note', text }));
}

function notesOf({ paragraphs, text, language }: Story): readonly string[] {
  const corrections = paragraphs
    .filter(({ kind }) => kind === 'correction')
    .map(({ span }) => sliceOf(text, span));
  return language === 'en'
    ? corrections
    : [...corrections, 'This story is not in English; speakers and dates are not read in it.'];
}
