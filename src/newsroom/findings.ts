import type { Finding } from '../answer/answer.ts';
import type { Given } from '../compare/disagreements.ts';
import type { Voice } from '../compare/compare.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Statement } from '../sources/sources.ts';
import type { DateMention } from '../story/annotation.ts';
import type { Evidence } from '../story/evidence.ts';
import { overlap } from '../text/span.ts';
import type { TimelineEvent } from '../timeline/events.ts';
import type { Place } from '../verify/verdict.ts';

/** A sentence that tells of a day. */
export type DatedFinding = Finding & { readonly date: DateMention; readonly first: string };

const PLAIN = { via: null, speaker: null, refers: [], date: null, before: null, also: [] } as const;

export const findingAt = ({ evidence, paragraph, words, quotation }: Place, likeness: number): Finding => ({
  ...PLAIN,
  evidence,
  paragraph,
  speaker: quotation?.speaker ?? null,
  via: quotation?.via ?? null,
  form: quotation?.form ?? 'narration',
  short: words,
  probability: likeness,
});

/** With the quotation that has the day in it, whose word it then is. */
export function datedFinding(
  { evidence, paragraph, date, period }: TimelineEvent,
  index: SearchIndex,
): DatedFinding {
  const quotation = index.entries
    .get(evidence.story.id)
    ?.found.quotations.find(({ span }) => span.start <= date.span.start && date.span.end <= span.end);
  return {
    ...PLAIN,
    evidence,
    paragraph,
    speaker: quotation?.speaker ?? null,
    via: quotation?.via ?? null,
    form: quotation?.form ?? 'narration',
    short: null,
    probability: 1,
    date,
    first: period.first,
  };
}

export function statementFinding({ story, parts }: Statement, index: SearchIndex): Finding {
  const [first] = parts;
  const found = index.entries.get(story.id)?.found.sentences ?? [];
  const sentences = found.filter(({ span }) => parts.some((part) => overlap(part.span, span)));
  const span = {
    start: sentences[0]?.span.start ?? first.span.start,
    end: sentences.at(-1)?.span.end ?? first.span.end,
  };
  return {
    ...PLAIN,
    evidence: { story, span },
    paragraph: sentences[0]?.paragraph ?? 1,
    speaker: first.speaker,
    via: first.via,
    form: first.form,
    short: null,
    probability: 1,
  };
}

/** With the quotation that has most of it, whose words it then is. */
export function sentenceFinding({ evidence, paragraph }: SentenceAt, index: SearchIndex): Finding {
  const found = index.entries.get(evidence.story.id)?.found.quotations ?? [];
  const [quotation] = found
    .filter(({ span }) => overlap(span, evidence.span))
    .toSorted((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  return {
    ...PLAIN,
    evidence,
    paragraph,
    speaker: quotation?.speaker ?? null,
    via: quotation?.via ?? null,
    form: quotation?.form ?? 'narration',
    short: null,
    probability: 1,
  };
}

/** A whole sentence, with where it stands. */
export type SentenceAt = { readonly evidence: Evidence; readonly paragraph: number };

/** With whose words it is heard for. */
export const voiceFinding = ({ evidence, paragraph, quotation }: Voice): Finding => ({
  ...PLAIN,
  evidence,
  paragraph,
  speaker: quotation?.speaker ?? null,
  via: quotation?.via ?? null,
  form: quotation?.form ?? 'narration',
  short: null,
  probability: 1,
});

/** With the figure or the day that another story gives otherwise. */
export function givenFinding({ entry, sentence, given, date }: Given, index: SearchIndex): Finding {
  const evidence = { story: entry.story, span: sentence.span };
  return { ...sentenceFinding({ evidence, paragraph: sentence.paragraph }, index), short: given, date };
}
