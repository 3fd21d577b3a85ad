import type { Known, Newsroom } from '../newsroom/newsroom.ts';
import type { Story } from '../story/story.ts';
import { likenessTo, readName, type ReadName } from './likeness.ts';
import type { Suggestion } from './option.ts';
import { topicsOf } from './topics.ts';

/** Discord shows at most so many. */
const MOST_SUGGESTED = 25;

/** Stories by headline or id; several of one headline are told apart by their day. */
export function suggestStory(typed: string, newsroom: Newsroom): readonly Suggestion[] {
  const stories = newsroom.stories();
  const titles = stories.map(titleOf);
  const seen = new Map<string, number>();
  for (const title of titles) seen.set(title, (seen.get(title) ?? 0) + 1);
  const all = stories.map(({ id, published }, at) => {
    const title = titles[at] ?? id;
    const isOne = seen.get(title) === 1;
    return { name: isOne ? title : `${published ?? id} · ${title}`, value: id };
  });
  return best(typed, all);
}

const titleOf = ({ id, headline }: Story): string => headline ?? id;

/** Those whom the stories quote. */
export const suggestSpeaker = (typed: string, newsroom: Newsroom): readonly Suggestion[] =>
  best(typed, itself(newsroom.speakers()));

/** People in the stories. */
export const suggestPerson = (typed: string, newsroom: Newsroom): readonly Suggestion[] =>
  best(typed, itself(newsroom.people()));

/** What a question may be about: people, those who are quoted, and what else has a name in the stories. */
export const suggestTopic = (typed: string, newsroom: Newsroom): readonly Suggestion[] =>
  best(typed, topics(newsroom));

const TOPICS = new WeakMap<readonly Known[], readonly Suggestion[]>();

/** The same list until the stories change, as that of the people is. */
function topics(newsroom: Newsroom): readonly Suggestion[] {
  const people = newsroom.people();
  const known = TOPICS.get(people);
  if (known !== undefined) return known;
  const names = new Set([...people, ...newsroom.speakers()].map(({ name }) => name));
  for (const topic of topicsOf(newsroom.stories())) names.add(topic);
  const all = [...names].map((name) => ({ name, value: name }));
  TOPICS.set(people, all);
  return all;
}

const ITSELF = new WeakMap<readonly Known[], readonly Suggestion[]>();

function itself(all: readonly Known[]): readonly Suggestion[] {
  const known = ITSELF.get(all) ?? all.map(({ name }) => ({ name, value: name }));
  ITSELF.set(all, known);
  return known;
}

type Compared = { readonly suggestion: Suggestion; readonly name: ReadName; readonly value: ReadName | null };

const READ = new WeakMap<readonly Suggestion[], readonly Compared[]>();

/** Names are read once a list, since they are compared at every letter that somebody types. */
function read(all: readonly Suggestion[]): readonly Compared[] {
  const known = READ.get(all);
  if (known !== undefined) return known;
  const made = all.map((suggestion) => {
    const { name, value } = suggestion;
    return { suggestion, name: readName(name), value: name === value ? null : readName(value) };
  });
  READ.set(all, made);
  return made;
}

/** The best fitting, in the order in which they came; with slips only where too few fit without. */
function best(typed: string, all: readonly Suggestion[]): readonly Suggestion[] {
  if (typed.trim() === '') return all.slice(0, MOST_SUGGESTED);
  const likeness = likenessTo(typed);
  const fitting = (withSlips: boolean): readonly Suggestion[] => {
    const tiers: Suggestion[][] = [[], [], [], [], []];
    for (const { suggestion, name, value } of read(all)) {
      const place =
        likeness(name, withSlips) ?? (value === null || likeness(value, false) === null ? null : 3);
      if (place !== null) tiers[place]?.push(suggestion);
    }
    return tiers.flat();
  };
  const clean = fitting(false);
  return (clean.length < MOST_SUGGESTED ? fitting(true) : clean).slice(0, MOST_SUGGESTED);
}
