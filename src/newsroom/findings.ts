import type { Finding } from '../answer/answer.ts';
import { creditOf } from '../answer/present/finding.ts';
import type { Given } from '../compare/disagreements.ts';
import type { Voice } from '../compare/compare.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Statement } from '../sources/sources.ts';
import type { DateMention, Quotation } from '../story/annotation.ts';
import type { Evidence } from '../story/evidence.ts';
import { contains, overlap } from '../text/span.ts';
import type { TimelineEvent } from '../timeline/events.ts';
import type { Place } from '../verify/verdict.ts';

/** A sentence that tells of a day. */
export type DatedFinding = Finding & { readonly date: DateMention; readonly first: string };

/** A whole sentence, with where it stands. */
export type SentenceAt = { readonly evidence: Evidence; readonly paragraph: number };

/** A sentence with whose words it has; the story's own without a quotation. */
const plainFinding = ({ evidence, paragraph }: SentenceAt, quotation: Quotation | null = null): Finding => ({
  evidence,
  paragraph,
  ...creditOf(quotation),
  short: null,
  refers: [],
  date: null,
  before: null,
  also: [],
  probability: 1,
});

export const findingAt = (place: Place, likeness: number): Finding => ({
  ...plainFinding(place, place.quotation),
  short: place.words,
  probability: likeness,
});

/** With the quotation that has the day in it, whose word it then is. */
export function datedFinding(event: TimelineEvent, index: SearchIndex): DatedFinding {
  const { evidence, date, period } = event;
  const quotation = index.entries
    .get(evidence.story.id)
    ?.found.quotations.find(({ span }) => contains(span, date.span));
  return { ...plainFinding(event, quotation), date, first: period.first };
}

export function statementFinding({ story, parts }: Statement, index: SearchIndex): Finding {
  const [first] = parts;
  const found = index.entries.get(story.id)?.found.sentences ?? [];
  const sentences = found.filter(({ span }) => parts.some((part) => overlap(part.span, span)));
  const span = {
    start: sentences[0]?.span.start ?? first.span.start,
    end: sentences.at(-1)?.span.end ?? first.span.end,
  };
  return plainFinding({ evidence: { story, span }, paragraph: sentences[0]?.paragraph ?? 1 }, first);
}

/** With the quotation that has most of it, whose words it then is. */
export function sentenceFinding(sentence: SentenceAt, index: SearchIndex): Finding {
  const { story, span: place } = sentence.evidence;
  const found = index.entries.get(story.id)?.found.quotations ?? [];
  const [quotation] = found
    .filter(({ span }) => overlap(span, place))
    .toSorted((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  return plainFinding(sentence, quotation);
}

/** With whose words it is heard for. */
export const voiceFinding = (voice: Voice): Finding => plainFinding(voice, voice.quotation);

/** With the figure or the day that another story gives otherwise. */
export function givenFinding({ entry, sentence, given, date }: Given, index: SearchIndex): Finding {
  const evidence = { story: entry.story, span: sentence.span };
  return { ...sentenceFinding({ evidence, paragraph: sentence.paragraph }, index), short: given, date };
}
