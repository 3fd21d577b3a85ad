import type { Finding } from '../answer/answer.ts';
import type { Models } from '../models/models.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { briefOf } from '../brief/brief.ts';
import { compare } from '../compare/compare.ts';
import { latestOn } from '../latest/latest.ts';
import { peopleIn, type InStories } from '../people/people.ts';
import { sourcesOf, type Source } from '../sources/sources.ts';
import type { StoryId } from '../story/story.ts';
import { oncePer } from '../text/once-per.ts';
import { mapResting } from '../text/rest.ts';
import type { TimelineFilter } from '../timeline/events.ts';
import { verifyReworded } from '../verify/reworded.ts';
import { NOT_FOUND, verify } from '../verify/verify.ts';
import type { Change, Claim, Verdict, Verification } from '../verify/verdict.ts';
import { breathing } from './breathing.ts';
import { knownStories } from './library/listed-people.ts';
import { findingAt, givenFinding, sentenceFinding, statementFinding, voiceFinding } from './findings.ts';
import { timelineHere, type Timeline } from './timeline-here.ts';

export type { DatedFinding } from './findings.ts';
export type { Timeline } from './timeline-here.ts';

/** A claim beside what the stories have. */
export type Verified = {
  readonly verdict: Verdict;
  /** Where the words stand, in the order of the story; none where the verdict is `absent`. */
  readonly findings: readonly Finding[];
  readonly changes: readonly Change[];
};

/**
 * What the stories in reach hold besides answers. All of it is of one moment: a reload makes another. Where they are too many for memory,
 * what would go through all of them throws a UserError.
 */
export type Archive = {
  readonly verify: (claim: Claim) => Promise<Verified>;
  readonly timeline: (filter: TimelineFilter) => Promise<Timeline>;
  readonly sources: (story?: StoryId) => Promise<readonly ListedSource[]>;
  /** The newest sentences on a topic first. */
  readonly latest: (topic: string, story?: StoryId) => Promise<readonly Finding[]>;
  readonly compare: (topic: string) => Promise<Compared>;
  /** A story in a few of its own sentences, in its order; none where it is not here. */
  readonly brief: (story: StoryId) => Promise<readonly Finding[]>;
  readonly people: (story?: StoryId) => Promise<readonly PersonHere[]>;
};

/** What is said on a topic: each person and outlet once; where two stories give different figures or days. */
export type Compared = {
  readonly voices: readonly Finding[];
  readonly disagreements: readonly {
    readonly kind: 'figure' | 'day';
    readonly findings: readonly [Finding, Finding];
  }[];
};

/** Somebody in the stories, with the sentence that first names them, and how often they are quoted. */
export type PersonHere = Omit<InStories, 'first' | 'paragraph'> & {
  readonly first: Finding;
  readonly quotations: number;
};

/** A source, with each of its statements in the sentences that have it. */
export type ListedSource = Omit<Source, 'statements'> & { readonly statements: readonly Finding[] };

/** Of all stories, which takes its time: once, for as long as they stay the same. */
const everybodyIn = oncePer((index: SearchIndex) => peopleHere(index));

async function peopleHere(index: SearchIndex, story?: StoryId): Promise<readonly PersonHere[]> {
  const rest = breathing();
  const sources = await sourcesOf(index, story, rest);
  const quoted = new Map(
    sources.flatMap(({ canonical, named, statements }) =>
      named ? [[canonical, statements.length] as const] : [],
    ),
  );
  return mapResting(
    await peopleIn(index, story, rest),
    ({ first, paragraph, ...person }) => ({
      ...person,
      first: sentenceFinding({ evidence: first, paragraph }, index),
      quotations: quoted.get(person.name) ?? 0,
    }),
    rest,
  );
}

async function sourcesHere(index: SearchIndex, story?: StoryId): Promise<readonly ListedSource[]> {
  const rest = breathing();
  return mapResting(
    await sourcesOf(index, story, rest),
    (source) => ({
      ...source,
      statements: source.statements.map((statement) => statementFinding(statement, index)),
    }),
    rest,
  );
}

/** What reads claims in other words, and what is awaited before, where it must have all vectors. */
export type Reading = {
  readonly models: Models | null;
  readonly ready: (story: StoryId | undefined) => Promise<void>;
  /** Where the stories are not all in memory. */
  readonly reach?: Reach;
};

/** Does work on all that is asked somewhere, and loads what of it is not in memory; `about` is what the work is about. */
export type Reach = <Result>(
  work: (index: SearchIndex) => Promise<Result>,
  about: readonly string[],
) => Promise<Result>;

const NO_READING: Reading = { models: null, ready: () => Promise.resolve() };

/** Sentences that share most of their words with a claim, and may yet tell of something else. */
const SURELY_REPORTED = 0.75;

/** By its words, and where they are nowhere by what it means. Without models, and where one breaks, words alone tell. */
async function verified(claim: Claim, index: SearchIndex, { models, ready }: Reading): Promise<Verification> {
  const byWords = await verify(claim, index, breathing());
  const { verdict, likeness } = byWords;
  const isWeak = verdict === 'absent' || (verdict === 'reported' && likeness < SURELY_REPORTED);
  if (models === null || !isWeak) return byWords;
  await ready(claim.story);
  try {
    return (await verifyReworded(claim, index, models)) ?? NOT_FOUND;
  } catch {
    return byWords;
  }
}

function briefHere(index: SearchIndex, story: StoryId): readonly Finding[] {
  const entry = index.entries.get(story);
  if (entry === undefined) return [];
  return briefOf(entry).map(({ span, paragraph }) =>
    sentenceFinding({ evidence: { story: entry.story, span }, paragraph }, index),
  );
}

async function compareHere(index: SearchIndex, topic: string): Promise<Compared> {
  const { voices, disagreements } = await compare(topic, index);
  return {
    voices: voices.map(voiceFinding),
    disagreements: disagreements.map(({ kind, one, other }) => ({
      kind,
      findings: [givenFinding(one, index), givenFinding(other, index)],
    })),
  };
}

/** `index` lists all stories; what else is asked of it is asked through `reach`, where there is one. */
export function archiveOf(index: SearchIndex, reading: Reading = NO_READING): Archive {
  const reach: Reach = reading.reach ?? ((work) => work(index));
  return {
    brief: (story) => reach(async (within) => briefHere(within, story), []),
    compare: (topic) => reach((within) => compareHere(within, topic), [topic]),
    people: (story) =>
      reach((within) => (story === undefined ? everybodyIn(within) : peopleHere(within, story)), []),
    latest: (topic, story) =>
      reach(
        async (within) => latestOn(topic, within, story).map((sentence) => sentenceFinding(sentence, within)),
        [topic],
      ),
    verify: async (claim) => {
      const { verdict, places, changes, likeness } = await reach(
        (within) => verified(claim, within, reading),
        [claim.quote, claim.speaker ?? ''],
      );
      return { verdict, changes, findings: places.map((place) => findingAt(place, likeness)) };
    },
    timeline: (filter) =>
      reach((within) => timelineHere(within, filter, knownStories({ index })), [filter.person ?? '']),
    sources: (story) => reach((within) => sourcesHere(within, story), []),
  };
}
