import type { Known, Newsroom } from '../newsroom/newsroom.ts';
import type { Story } from '../story/story.ts';
import { likenessTo, readName, type ReadName } from './likeness.ts';
import type { Suggestion } from './option.ts';
import { topicsOf } from './topics.ts';

/** Discord shows at most so many. */
const MOST_SUGGESTED = 25;
/** Where so many fit, nothing was typed amiss. */
const ENOUGH = 5;
/** And takes so many characters for a value. */
const LONGEST_VALUE = 100;

/** Stories by headline or id; several of one headline are told apart by their day. */
export const suggestStory = (typed: string, newsroom: Newsroom): readonly Suggestion[] =>
  best(typed, titles(newsroom));

const TITLES = new WeakMap<readonly Known[], readonly Suggestion[]>();

/** The same list until the stories change, as that of the people is. */
function titles(newsroom: Newsroom): readonly Suggestion[] {
  const people = newsroom.people();
  const known = TITLES.get(people) ?? titled(newsroom.stories());
  TITLES.set(people, known);
  return known;
}

function titled(stories: readonly Story[]): readonly Suggestion[] {
  const seen = new Map<string, number>();
  for (const story of stories) seen.set(titleOf(story), (seen.get(titleOf(story)) ?? 0) + 1);
  return stories.map((story) => {
    const { id, published } = story;
    const title = titleOf(story);
    // A title is as good as an id that Discord does not take.
    const value = id.length <= LONGEST_VALUE ? id : title.slice(0, LONGEST_VALUE);
    return { name: seen.get(title) === 1 ? title : `${published ?? id} · ${title}`, value };
  });
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

function topics(newsroom: Newsroom): readonly Suggestion[] {
  const people = newsroom.people();
  const known = TOPICS.get(people);
  if (known !== undefined) return known;
  const names = new Set([...people, ...newsroom.speakers()].map(({ name }) => name).filter(isName));
  for (const topic of topicsOf(newsroom.stories())) names.add(topic);
  const all = [...names].map((name) => ({ name, value: name }));
  TOPICS.set(people, all);
  return all;
}

/** "Mike Lee" and "the Pentagon", not "a leading expert on the economy". */
const isName = (name: string): boolean =>
  /^(?:[Tt]he )?(?!An?\b|The\b|.*[’']s\b)\p{Lu}\S*(?: \S+){0,3}$/u.test(name);

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

/** The best fitting, in the order in which they came; with slips only where few fit without. */
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
  return (clean.length < ENOUGH ? fitting(true) : clean).slice(0, MOST_SUGGESTED);
}

/** Reads all names before somebody types: the first letter is then answered as fast as the others. */
export function readySuggestions(newsroom: Newsroom): void {
  for (const suggest of [suggestTopic, suggestStory, suggestSpeaker, suggestPerson])
    for (const typed of ['a', 'nobody is called so']) suggest(typed, newsroom);
}
