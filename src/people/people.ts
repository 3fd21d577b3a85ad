import type { Entry } from '../search/entry.ts';
import { entriesIn } from '../search/entries-in.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Person } from '../story/annotation.ts';
import type { Evidence } from '../story/evidence.ts';
import type { StoryId } from '../story/story.ts';
import { NO_REST, type Rest } from '../text/rest.ts';
import { overlap } from '../text/span.ts';

/** Somebody in the stories. */
export type InStories = {
  readonly name: string;
  /** As the first story that has one gives it. */
  readonly title: string | null;
  /** The sentence in which a story first names them; of several stories the oldest. */
  readonly first: Evidence;
  readonly paragraph: number;
  readonly stories: number;
};

/** Who is in a story, in the order in which it names them; of all stories those in most first. Rests between the stories. */
export async function peopleIn(
  index: SearchIndex,
  story?: StoryId,
  rest: Rest = NO_REST,
): Promise<readonly InStories[]> {
  const entries = entriesIn(index, story).toSorted((a, b) =>
    day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0,
  );
  const byName = new Map<string, InStories>();
  for (const entry of entries) {
    // oxlint-disable-next-line no-await-in-loop -- one story after the other
    await rest();
    const here = entry.found.people
      .map((person) => ({ person, at: Math.min(...person.mentions.map(({ start }) => start)) }))
      .toSorted((a, b) => a.at - b.at);
    for (const { person, at } of here) {
      const known = byName.get(person.canonical);
      const made = known ?? firstIn(entry, person, at);
      if (made !== null)
        byName.set(person.canonical, {
          ...made,
          title: known?.title ?? person.title,
          stories: (known?.stories ?? 0) + 1,
        });
    }
  }
  const all = [...byName.values()];
  return story === undefined
    ? all.toSorted((a, b) => b.stories - a.stories || (a.name < b.name ? -1 : 1))
    : all;
}

/** Undated stories come last. */
const day = ({ story: { published } }: Entry): string => published ?? '9';

function firstIn({ story, found }: Entry, { canonical, title }: Person, at: number): InStories | null {
  const sentence = found.sentences.find(({ span }) => overlap(span, { start: at, end: at + 1 }));
  return sentence === undefined
    ? null
    : {
        name: canonical,
        title,
        first: { story, span: sentence.span },
        paragraph: sentence.paragraph,
        stories: 1,
      };
}
