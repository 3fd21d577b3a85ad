import { NO_SOURCES } from '../annotate/lexicon/en/pronouns.ts';
import type { Entry } from '../search/entry.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Quotation } from '../story/annotation.ts';
import type { Evidence } from '../story/evidence.ts';
import { overlap } from '../text/span.ts';
import { disagreementsIn, type Disagreement } from './disagreements.ts';
import { sentencesOn, type OnTopic } from './on-topic.ts';

/** What one person, or one outlet in its own words, says on a topic. */
export type Voice = {
  readonly evidence: Evidence;
  /** Counts from 1, as a reader counts. */
  readonly paragraph: number;
  /** Null: the outlet itself speaks. */
  readonly quotation: Quotation | null;
};

export type Comparison = {
  /** Each once, with what is most on the topic; people before outlets. */
  readonly voices: readonly Voice[];
  readonly disagreements: readonly Disagreement[];
};

/** What different people and outlets say on a topic, and where two stories give different figures or days. Which is right is nobody's to judge here. */
export async function compare(topic: string, index: SearchIndex): Promise<Comparison> {
  const sentences = sentencesOn(topic, index);
  return { voices: voicesIn(sentences), disagreements: await disagreementsIn(sentences, index) };
}

type Heard = OnTopic & { readonly quotation: Quotation | null; readonly rank: number };

function voicesIn(sentences: readonly OnTopic[]): readonly Voice[] {
  const people = new Map<string, Heard>();
  const outlets = new Map<string, Heard>();
  for (const each of sentences) {
    const quotations = quotationsIn(each);
    for (const quotation of quotations)
      keepBest(people, speakerKey(quotation, each.entry), rankOf(each, quotation));
    const { outlet } = each.entry.story;
    if (quotations.length === 0 && outlet !== null) keepBest(outlets, outlet, rankOf(each, null));
  }
  // One outlet alone stands beside no other.
  const others = outlets.size > 1 || people.size === 0 ? [...outlets.values()] : [];
  return [byRank([...people.values()]), byRank(others)].flat().map(({ entry, sentence, quotation }) => ({
    evidence: { story: entry.story, span: sentence.span },
    paragraph: sentence.paragraph,
    quotation,
  }));
}

const byRank = (heard: readonly Heard[]): readonly Heard[] => heard.toSorted((a, b) => b.rank - a.rank);

/** Somebody's words where it is clear whose; a pronoun that is nobody known is no voice. */
const quotationsIn = ({ entry: { found }, sentence }: OnTopic): readonly Quotation[] =>
  found.quotations.filter(
    ({ span, speaker }) =>
      overlap(span, sentence.span) && speaker !== null && !NO_SOURCES.has(speaker.canonical.toLowerCase()),
  );

/** Unnamed sources of two stories are two. */
const speakerKey = ({ speaker }: Quotation, { story }: Entry): string =>
  speaker?.named === true ? speaker.canonical : `${story.id}\n${speaker?.canonical ?? ''}`;

/** Of what is as much on the topic, one's own words first. */
const OF_FORM = { direct: 0.2, mixed: 0.1, indirect: 0 } as const;

/** And those who stand by it with their name. */
const OF_NAME = 0.3;

const rankOf = (each: OnTopic, quotation: Quotation | null): Heard => ({
  ...each,
  quotation,
  rank:
    each.share +
    (quotation === null ? 0 : OF_FORM[quotation.form] + (quotation.speaker?.named === true ? OF_NAME : 0)),
});

function keepBest(heard: Map<string, Heard>, key: string, one: Heard): void {
  const known = heard.get(key);
  if (known === undefined || known.rank < one.rank) heard.set(key, one);
}
