import type { Finding } from '../answer/answer.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { latestOn, type LatestSentence } from '../latest/latest.ts';
import { sourcesOf, type Source, type Statement } from '../sources/sources.ts';
import type { DateMention } from '../story/annotation.ts';
import { overlap } from '../text/span.ts';
import type { StoryId } from '../story/story.ts';
import { timelineOf, type TimelineEvent, type TimelineFilter } from '../timeline/events.ts';
import { verify } from '../verify/verify.ts';
import type { Change, Claim, Place, Verdict } from '../verify/verdict.ts';

/** A claim beside what the stories have. */
export type Verified = {
  readonly verdict: Verdict;
  /** Where the words stand, in the order of the story; none where the verdict is `absent`. */
  readonly findings: readonly Finding[];
  readonly changes: readonly Change[];
};

/** What the stories in reach hold besides answers. All of it is of one moment: a reload makes another. */
export type Archive = {
  readonly verify: (claim: Claim) => Verified;
  readonly timeline: (filter: TimelineFilter) => readonly DatedFinding[];
  readonly sources: (story?: StoryId) => readonly ListedSource[];
  /** The newest sentences on a topic first. */
  readonly latest: (topic: string, story?: StoryId) => readonly Finding[];
};

/** A source, with each of its statements in the sentences that have it. */
export type ListedSource = Omit<Source, 'statements'> & { readonly statements: readonly Finding[] };

/** A sentence that tells of a day. */
export type DatedFinding = Finding & { readonly date: DateMention; readonly first: string };

export const archiveOf = (index: SearchIndex): Archive => ({
  latest: (topic, story) => latestOn(topic, index, story).map((sentence) => sentenceFinding(sentence, index)),
  verify: (claim) => {
    const { verdict, places, changes, likeness } = verify(claim, index);
    return { verdict, changes, findings: places.map((place) => findingAt(place, likeness)) };
  },
  timeline: (filter) => timelineOf(index, filter).map((event) => datedFinding(event, index)),
  sources: (story) =>
    sourcesOf(index, story).map((source) => ({
      ...source,
      statements: source.statements.map((statement) => statementFinding(statement, index)),
    })),
});

const PLAIN = { via: null, speaker: null, refers: [], date: null, before: null, also: [] } as const;

const findingAt = ({ evidence, paragraph, words, quotation }: Place, likeness: number): Finding => ({
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
function datedFinding(
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

function statementFinding({ story, parts }: Statement, index: SearchIndex): Finding {
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
function sentenceFinding({ evidence, paragraph }: LatestSentence, index: SearchIndex): Finding {
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
