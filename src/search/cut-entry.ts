import type { Annotations, Person, Quotation, Speaker } from '../story/annotation.ts';
import { fold } from '../text/fold.ts';
import { sliceOf, type Span } from '../text/span.ts';
import type { Entry } from './entry.ts';
import { splitPassages, type Passage } from './passages.ts';
import { NO_REST, type Rest } from '../text/rest.ts';
import { WIDTH, type VectorSlot } from '../text/vectors.ts';

/**
 * A story as somebody knows it who has read as far as a paragraph: nothing of it after that is there, not even a fuller name. Offsets
 * stay what they were. An entry that ends before is given back as it is.
 */
export async function cutEntry(entry: Entry, lastParagraph: number, rest: Rest = NO_REST): Promise<Entry> {
  const { story, found, sentences } = entry;
  const kept = story.paragraphs.filter(({ number }) => number <= lastParagraph);
  if (kept.length === story.paragraphs.length) return entry;
  const end = kept.at(-1)?.span.end ?? 0;
  const text = story.text.slice(0, end);
  const left = await cutAnnotations(found, lookThrough(text, rest));
  const passages = splitPassages(left);
  return {
    story: { ...story, text, paragraphs: kept },
    found: left,
    sentences: sentences.filter(({ span }) => span.end <= end),
    passages,
    vectors: cutVectors(entry, passages),
  };
}

/** Passages are cut from the front, so those that are left whole keep their vectors; that of the last may be of more than is left. */
const cutVectors = ({ vectors, passages }: Entry, left: readonly Passage[]): VectorSlot => ({
  get values() {
    const whole = left.filter(({ span }, at) => passages[at]?.span.end === span.end).length;
    return vectors.values?.subarray(0, whole * WIDTH) ?? null;
  },
  set values(_made) {
    throw new TypeError('the vectors of a cut entry are those of the whole one');
  },
});

/** What is left of a story. `has` and `hasFolded` tell whether it says something, and remember what they have told. */
type Left = {
  readonly text: string;
  readonly has: (words: string) => Promise<boolean>;
  readonly hasFolded: (words: string) => Promise<boolean>;
};

function lookThrough(text: string, rest: Rest): Left {
  const remembering = (of: () => string): ((words: string) => Promise<boolean>) => {
    const known = new Map<string, boolean>();
    return async (words) => {
      const before = known.get(words);
      if (before !== undefined) return before;
      await rest();
      const isThere = of().includes(words);
      known.set(words, isThere);
      return isThere;
    };
  };
  let folded: string | null = null;
  return { text, has: remembering(() => text), hasFolded: remembering(() => (folded ??= fold(text))) };
}

async function cutAnnotations(found: Annotations, left: Left): Promise<Annotations> {
  const isIn = ({ end }: Span): boolean => end <= left.text.length;
  const people: Person[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one after the other, so that others run between two
  for (const person of found.people) people.push(...(await cutPerson(person, left)));
  const quotations: Quotation[] = [];
  for (const quotation of found.quotations.filter(({ span }) => isIn(span)))
    quotations.push({
      ...quotation,
      cue: quotation.cue !== null && isIn(quotation.cue) ? quotation.cue : null,
      // oxlint-disable-next-line no-await-in-loop
      speaker: await cutSpeaker(quotation.speaker, left),
      // oxlint-disable-next-line no-await-in-loop
      via: await cutSpeaker(quotation.via, left),
    });
  return {
    sentences: found.sentences.filter(({ span }) => isIn(span)),
    people,
    quotations,
    dates: found.dates.filter(({ span }) => isIn(span)),
  };
}

/** None where nobody has been named yet; under the longest name so far where the fullest comes later. */
async function cutPerson(person: Person, left: Left): Promise<readonly Person[]> {
  const isIn = ({ end }: Span): boolean => end <= left.text.length;
  const mentions = person.mentions.filter(isIn);
  const names = mentions.map((span) => sliceOf(left.text, span)).toSorted((a, b) => b.length - a.length);
  const [longest] = names;
  if (longest === undefined) return [];
  const { canonical, title, references } = person;
  return [
    {
      ...person,
      canonical: (await left.has(canonical)) ? canonical : longest,
      title: await stillSaid(title, left),
      mentions,
      references: references.filter(isIn),
    },
  ];
}

async function cutSpeaker(speaker: Speaker | null, left: Left): Promise<Speaker | null> {
  if (speaker === null || speaker.span.end > left.text.length) return null;
  const { canonical, title, span } = speaker;
  return {
    ...speaker,
    canonical: (await left.has(canonical)) ? canonical : sliceOf(left.text, span),
    title: await stillSaid(title, left),
  };
}

const stillSaid = async (title: string | null, { hasFolded }: Left): Promise<string | null> =>
  title !== null && (await hasFolded(fold(title))) ? title : null;
