import type { ListedPerson } from '../newsroom.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import type { Story } from '../../story/story.ts';

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
export const listPeople = (library: Indexed): readonly ListedPerson[] =>
  (memoOf(library).people ??= count(
    [...library.index.entries.values()].map(({ found }) =>
      found.people.map(({ canonical, title }) => ({ name: canonical, title })),
    ),
  ));

/** Everybody whom the stories quote, unnamed sources too. */
export const listSpeakers = (library: Indexed): readonly ListedPerson[] =>
  (memoOf(library).speakers ??= count(
    [...library.index.entries.values()].map(({ found }) =>
      found.quotations.flatMap(({ speaker }) =>
        speaker === null ? [] : [{ name: speaker.canonical, title: speaker.title }],
      ),
    ),
  ));

function count(stories: readonly (readonly Omit<ListedPerson, 'stories'>[])[]): readonly ListedPerson[] {
  const byName = new Map<string, ListedPerson>();
  for (const known of stories) {
    const here = new Map(known.map((each) => [each.name, each]));
    for (const { name, title } of here.values()) {
      const before = byName.get(name);
      byName.set(name, { name, title: before?.title ?? title, stories: (before?.stories ?? 0) + 1 });
    }
  }
  return [...byName.values()].toSorted((a, b) => b.stories - a.stories || (a.name < b.name ? -1 : 1));
}
