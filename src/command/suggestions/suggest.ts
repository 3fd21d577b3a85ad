import { breathing } from '../../newsroom/breathing.ts';
import type { ListedPerson, Newsroom } from '../../newsroom/newsroom.ts';
import type { Story } from '../../story/story.ts';
import { titleOf } from '../../story/title-of.ts';
import { atOnce, withRests, type Steps } from '../../text/rest.ts';
import { nameMatcher, readName, type ReadName } from './name-matcher.ts';
import type { Suggestion } from '../option.ts';
import { topicSteps } from './topics.ts';

/** Discord shows at most 25. */
const MOST_SUGGESTED = 25;
/** Where five fit, nothing was typed amiss. */
const ENOUGH = 5;
/** And takes 100 characters for a value. */
const LONGEST_VALUE = 100;

type Compared = { readonly suggestion: Suggestion; readonly name: ReadName; readonly value: ReadName | null };
type What = 'titles' | 'names' | 'topics';

/** What was made of a list of a library. A newsroom gives the same list until its stories change, so this lasts as long. */
const MEMO = new WeakMap<readonly (ListedPerson | Story)[], Partial<Record<What, readonly Compared[]>>>();

/** Names are read once a list, since they are compared at every letter that somebody types. */
function* remembered(
  list: readonly (ListedPerson | Story)[],
  what: What,
  make: () => Steps<readonly Suggestion[]>,
): Steps<readonly Compared[]> {
  const memo = MEMO.get(list) ?? {};
  MEMO.set(list, memo);
  return memo[what] ?? (memo[what] = yield* readAll(yield* make()));
}

function* readAll(suggestions: readonly Suggestion[]): Steps<readonly Compared[]> {
  const all: Compared[] = [];
  for (const suggestion of suggestions) {
    all.push(read(suggestion));
    yield;
  }
  return all;
}

function read(suggestion: Suggestion): Compared {
  const { name, value } = suggestion;
  return { suggestion, name: readName(name), value: name === value ? null : readName(value) };
}

/** Stories that are asked here, by headline or id; several of one headline are told apart by their day. */
export const suggestStory = (typed: string, newsroom: Newsroom): readonly Suggestion[] =>
  best(typed, atOnce(titles(newsroom.stories())));

/** Stories of this server alone. */
export const suggestOwnStory = (typed: string, { moderation }: Newsroom): readonly Suggestion[] =>
  best(typed, atOnce(titles(moderation?.ownStories() ?? [])));

const titles = (stories: readonly Story[]): Steps<readonly Compared[]> =>
  remembered(stories, 'titles', () => titled(stories));

function* titled(stories: readonly Story[]): Steps<readonly Suggestion[]> {
  const seen = new Map<string, number>();
  for (const story of stories) seen.set(titleOf(story), (seen.get(titleOf(story)) ?? 0) + 1);
  yield;
  return stories.map((story) => {
    const { id, published } = story;
    const title = titleOf(story);
    // A title is as good as an id that Discord does not take.
    const value = id.length <= LONGEST_VALUE ? id : title.slice(0, LONGEST_VALUE);
    return { name: seen.get(title) === 1 ? title : `${published ?? id} · ${title}`, value };
  });
}

/** Those whom the stories quote. */
export const suggestSpeaker = (typed: string, newsroom: Newsroom): readonly Suggestion[] =>
  best(typed, atOnce(names(newsroom.speakers())));

/** People in the stories. */
export const suggestPerson = (typed: string, newsroom: Newsroom): readonly Suggestion[] =>
  best(typed, atOnce(names(newsroom.people())));

const names = (all: readonly ListedPerson[]): Steps<readonly Compared[]> =>
  remembered(all, 'names', function* namesOf() {
    yield;
    return all.map(({ name }) => ({ name, value: name }));
  });

/** What a question may be about: people, those who are quoted, and what else has a name in the stories. */
export const suggestTopic = (typed: string, newsroom: Newsroom): readonly Suggestion[] =>
  best(typed, atOnce(topics(newsroom)));

/** Whatever has a name: topics and titles of stories. */
export const suggestNamed = (typed: string, newsroom: Newsroom, withSlips: boolean): readonly Suggestion[] =>
  fitting(typed, [...atOnce(topics(newsroom)), ...atOnce(titles(newsroom.stories()))], withSlips).slice(
    0,
    MOST_SUGGESTED,
  );

function topics(newsroom: Newsroom): Steps<readonly Compared[]> {
  const people = newsroom.people();
  return remembered(people, 'topics', function* topicsOf() {
    const known = new Set<string>();
    for (const { name } of [...people, ...newsroom.speakers()]) {
      if (isName(name)) known.add(name);
      yield;
    }
    for (const topic of yield* topicSteps(newsroom.stories())) known.add(topic);
    return [...known].map((name) => ({ name, value: name }));
  });
}

/** "Mike Lee" and "the Pentagon", not "a leading expert on the economy". */
const isName = (name: string): boolean =>
  /^(?:[Tt]he )?(?!An?\b|The\b|.*[’']s\b)\p{Lu}\S*(?: \S+){0,3}$/u.test(name);

/** The best fitting, in the order in which they came; with slips only where few fit without. */
function best(typed: string, all: readonly Compared[]): readonly Suggestion[] {
  if (typed.trim() === '') return all.slice(0, MOST_SUGGESTED).map(({ suggestion }) => suggestion);
  const clean = fitting(typed, all, false);
  return (clean.length < ENOUGH ? fitting(typed, all, true) : clean).slice(0, MOST_SUGGESTED);
}

function fitting(typed: string, all: readonly Compared[], withSlips: boolean): readonly Suggestion[] {
  const match = nameMatcher(typed);
  const tiers: Suggestion[][] = [[], [], [], [], []];
  for (const { suggestion, name, value } of all) {
    const tier = match(name, withSlips) ?? (value === null || match(value, false) === null ? null : 3);
    if (tier !== null) tiers[tier]?.push(suggestion);
  }
  return tiers.flat();
}

/** Reads all names, where that was not done since the stories changed, while others run: completing is quick then. */
export async function readySuggestions(newsroom: Newsroom): Promise<void> {
  const rest = breathing();
  await newsroom.listed();
  const lists = [
    topics(newsroom),
    titles(newsroom.stories()),
    names(newsroom.speakers()),
    names(newsroom.people()),
  ];
  // oxlint-disable-next-line no-await-in-loop -- one after the other
  for (const list of lists) await withRests(list, rest);
}

/** Completes a little before somebody types: the first letter is then answered as fast as the others. */
export async function rehearseSuggestions(newsroom: Newsroom): Promise<void> {
  await readySuggestions(newsroom);
  for (const suggest of [suggestTopic, suggestStory, suggestSpeaker, suggestPerson])
    for (const typed of ['a', 'nobody is called so']) suggest(typed, newsroom);
}
