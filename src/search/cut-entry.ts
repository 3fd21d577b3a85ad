import type { Annotations, Person, Speaker } from '../story/annotation.ts';
import { fold } from '../text/fold.ts';
import { sliceOf, type Span } from '../text/span.ts';
import type { Entry } from './entry.ts';
import { splitPassages } from './passages.ts';

/**
 * A story as somebody knows it who has read as far as a paragraph: nothing of it after that is there, not even a fuller name. Offsets
 * stay what they were. An entry that ends before is given back as it is.
 */
export function cutEntry(entry: Entry, lastParagraph: number): Entry {
  const { story, found, sentences } = entry;
  const kept = story.paragraphs.filter(({ number }) => number <= lastParagraph);
  if (kept.length === story.paragraphs.length) return entry;
  const end = kept.at(-1)?.span.end ?? 0;
  const text = story.text.slice(0, end);
  const left = cutAnnotations(found, text);
  return {
    story: { ...story, text, paragraphs: kept },
    found: left,
    sentences: sentences.filter(({ span }) => span.end <= end),
    passages: splitPassages(left),
  };
}

function cutAnnotations(found: Annotations, text: string): Annotations {
  const isIn = ({ end }: Span): boolean => end <= text.length;
  return {
    sentences: found.sentences.filter(({ span }) => isIn(span)),
    people: found.people.flatMap((person) => cutPerson(person, text)),
    quotations: found.quotations
      .filter(({ span }) => isIn(span))
      .map((quotation) => ({
        ...quotation,
        cue: quotation.cue !== null && isIn(quotation.cue) ? quotation.cue : null,
        speaker: cutSpeaker(quotation.speaker, text),
        via: cutSpeaker(quotation.via, text),
      })),
    dates: found.dates.filter(({ span }) => isIn(span)),
  };
}

/** None where nobody has been named yet; under the longest name so far where the fullest comes later. */
function cutPerson(person: Person, text: string): readonly Person[] {
  const isIn = ({ end }: Span): boolean => end <= text.length;
  const mentions = person.mentions.filter(isIn);
  const names = mentions.map((span) => sliceOf(text, span)).toSorted((a, b) => b.length - a.length);
  const [longest] = names;
  if (longest === undefined) return [];
  const { canonical, title, references } = person;
  return [
    {
      ...person,
      canonical: text.includes(canonical) ? canonical : longest,
      title: stillSaid(title, text),
      mentions,
      references: references.filter(isIn),
    },
  ];
}

function cutSpeaker(speaker: Speaker | null, text: string): Speaker | null {
  if (speaker === null || speaker.span.end > text.length) return null;
  const { canonical, title, span } = speaker;
  const isSaid = text.includes(canonical);
  return {
    ...speaker,
    canonical: isSaid ? canonical : sliceOf(text, span),
    title: stillSaid(title, text),
  };
}

const stillSaid = (title: string | null, text: string): string | null =>
  title !== null && fold(text).includes(fold(title)) ? title : null;
