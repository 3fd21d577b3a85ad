import type { SearchIndex } from '../../search/search-index.ts';
import type { Annotations } from '../../story/annotation.ts';
import type { Story } from '../../story/story.ts';
import { atOnce, withRests, type Rest, type Steps } from '../../text/rest.ts';
import { sortSteps } from '../../text/sort-steps.ts';

/** A person or unnamed source of the stories, for lists and completion. */
export type ListedPerson = { readonly name: string; readonly title: string | null; readonly stories: number };

type Indexed = { readonly index: SearchIndex };

type Memo = {
  people?: readonly ListedPerson[];
  speakers?: readonly ListedPerson[];
  stories?: readonly Story[];
};

const MEMO = new WeakMap<SearchIndex, Memo>();

const memoOf = ({ index }: Indexed): Memo => {
  const memo = MEMO.get(index) ?? {};
  MEMO.set(index, memo);
  return memo;
};

/** The stories in order; the same list until they change, as those below are. */
export const knownStories = (library: Indexed): readonly Story[] =>
  (memoOf(library).stories ??= [...library.index.entries.values()].map(({ story }) => story));

/** Everybody in the stories, those in most stories first. */
export const listPeople = (library: Indexed): readonly ListedPerson[] => atOnce(peopleSteps(library));

/** Everybody whom the stories quote, unnamed sources too. */
export const listSpeakers = (library: Indexed): readonly ListedPerson[] => atOnce(speakerSteps(library));

/** Makes both lists, where they are not made yet, while others run. */
export async function readyLists(library: Indexed, rest: Rest): Promise<void> {
  await withRests(peopleSteps(library), rest);
  await withRests(speakerSteps(library), rest);
}

function* peopleSteps(library: Indexed): Steps<readonly ListedPerson[]> {
  const memo = memoOf(library);
  return memo.people ?? (memo.people = yield* countSteps(library, peopleOf));
}

function* speakerSteps(library: Indexed): Steps<readonly ListedPerson[]> {
  const memo = memoOf(library);
  return memo.speakers ?? (memo.speakers = yield* countSteps(library, speakersOf));
}

type Named = Omit<ListedPerson, 'stories'>;

const peopleOf = ({ people }: Annotations): readonly Named[] =>
  people.map(({ canonical, title }) => ({ name: canonical, title }));

const speakersOf = ({ quotations }: Annotations): readonly Named[] =>
  quotations.flatMap(({ speaker }) =>
    speaker === null ? [] : [{ name: speaker.canonical, title: speaker.title }],
  );

function* countSteps(
  { index }: Indexed,
  namedIn: (found: Annotations) => readonly Named[],
): Steps<readonly ListedPerson[]> {
  const byName = new Map<string, ListedPerson>();
  for (const { found } of index.entries.values()) {
    const here = new Map(namedIn(found).map((each) => [each.name, each]));
    for (const { name, title } of here.values()) {
      const before = byName.get(name);
      byName.set(name, { name, title: before?.title ?? title, stories: (before?.stories ?? 0) + 1 });
    }
    yield;
  }
  return yield* sortSteps(
    [...byName.values()],
    (a, b) => b.stories - a.stories || (a.name < b.name ? -1 : 1),
  );
}
