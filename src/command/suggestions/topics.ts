import type { Story } from '../../story/story.ts';
import { oncePer } from '../../text/once-per.ts';
import type { Steps } from '../../text/rest.ts';
import { sortSteps } from '../../text/sort-steps.ts';
import { sliceOf } from '../../text/span.ts';

/** A story names what it is about in its first paragraphs. */
const PARAGRAPHS = 4;
/** More than anybody would scroll through. */
const MOST_TOPICS = 5000;
/** A name within a sentence: "the Quds Force", "New Year’s Eve"; its first word tells nothing, since every sentence has one. */
const NAME =
  /(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{N}’'.-]*[\p{L}\p{N}](?: (?:of |for |the |and )?\p{Lu}[\p{L}\p{N}’'.-]*[\p{L}\p{N}])*/gu;

/** What has a name in the beginnings of the stories, that in most stories first. */
export function* topicSteps(stories: readonly Story[]): Steps<readonly string[]> {
  const counts = new Map<string, number>();
  for (const story of stories) {
    for (const topic of namesIn(story)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
    yield;
  }
  const sorted = yield* sortSteps([...counts], ([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.slice(0, MOST_TOPICS).map(([topic]) => topic);
}

const namesIn = oncePer((story: Story): readonly string[] => {
  const first = story.paragraphs.filter(({ kind }) => kind === 'body').slice(0, PARAGRAPHS);
  const names = first.flatMap(({ span }) =>
    [...sliceOf(story.text, span).matchAll(NAME)].map(([name]) => name.replace(/[’']s$/u, '')),
  );
  return [...new Set(names)];
});
