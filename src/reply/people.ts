import type { PersonHere } from '../newsroom/archive.ts';
import type { Story } from '../story/story.ts';
import { whereOf } from './credit.ts';
import { listEach } from './lists.ts';
import { quoteOf, storyNotes } from './quote.ts';
import type { Reply, Words } from './reply.ts';
import { statementsButtons } from './sources.ts';
import type { Catalogue } from './words/catalogue.ts';

/** So few are shown with the sentence that first names them. */
const FEW = 3;

/** Who is who: title, where a story first names them, how often they are quoted; a button to the words of those who are quoted most. */
export function composePeople(
  people: readonly PersonHere[],
  story: Story | undefined,
  words: Catalogue,
): Reply {
  const quoted = people.filter(({ quotations }) => quotations > 0);
  const most = quoted.toSorted((a, b) => b.quotations - a.quotations);
  const buttons = statementsButtons(
    most.map(({ name }) => ({ canonical: name })),
    story,
  );
  const isFew = people.length <= FEW;
  const firsts = isFew ? people.map(({ first }) => first) : [];
  const inWords = (person: PersonHere) => [
    ...countsOf(person, story, words),
    ...(isFew ? [] : [{ text: ` · ${words.people.first} ` }, ...firstPlace(person, story, words)]),
  ];
  return {
    blocks: [
      { kind: 'say', text: words.people.count(people.length) },
      ...listEach(people, inWords, words),
      ...firsts.map((first) => quoteOf(first, false, words)),
      ...storyNotes(firsts, words),
    ],
    ...(buttons.length > 0 && { buttons }),
  };
}

/** "Mike Lee, R-Utah · in 2 stories · 3 quotations". */
function countsOf(
  { name, title, stories, quotations }: PersonHere,
  story: Story | undefined,
  { people }: Catalogue,
): readonly Words[] {
  const counts = [
    ...(story === undefined ? [people.inStories(stories)] : []),
    ...(quotations > 0 ? [people.quotations(quotations)] : []),
  ];
  return [
    { text: [name, title].filter((part) => part !== null).join(', ') },
    ...counts.map((count) => ({ text: ` · ${count}` })),
  ];
}

/** The paragraph, and the headline where there are several stories. */
function firstPlace({ first }: PersonHere, story: Story | undefined, words: Catalogue): readonly Words[] {
  const paragraph = words.credit.paragraph(first.paragraph);
  if (story !== undefined) return [{ text: paragraph }];
  const [headline] = whereOf(first.evidence.story, words);
  return [...(headline === undefined ? [] : [headline]), { text: `, ${paragraph}` }];
}
