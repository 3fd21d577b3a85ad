import type { Person, Quotation, Speaker } from '../../../story/annotation.ts';
import { contains, sliceOf, type Span } from '../../../text/span.ts';
import { PERSONAL_PRONOUNS } from '../../lexicon/en/pronouns.ts';

/** What the mending reads: the story's text, its people, and all its quotations in order. */
type Scene = {
  readonly text: string;
  readonly people: readonly Person[];
  readonly all: readonly Quotation[];
};

/**
 * Nobody reports of himself by name: in “Hale was late, he said” he is somebody else (condition C of the binding theory, Chomsky
 * 1981). Then he is whoever spoke before in the paragraph, where the gender allows it, and is left open where nobody did.
 */
export function neverHimself(
  text: string,
  people: readonly Person[],
  all: readonly Quotation[],
): readonly Quotation[] {
  return all.map((quotation) => {
    const speaker = isHimself(quotation, { text, people, all })
      ? spokeBefore(quotation, { text, people, all })
      : quotation.speaker;
    return speaker === quotation.speaker ? quotation : { ...quotation, speaker };
  });
}

/** Longest clause before “, he said”, in characters. */
const LONGEST_TOLD = 300;

/** The retold clause before “, he said”, or null; what stands in marks is not retold, and may well name its speaker. */
function toldBefore(text: string, pronoun: Span): Span | null {
  const before = text.slice(Math.max(0, pronoun.start - LONGEST_TOLD), pronoun.start);
  const told = /(?:^|[.!?\u201D"]\s+|\n)(?<told>[^.!?\n\u201C\u201D"]+),\s$/u.exec(before)?.groups?.['told'];
  return told === undefined ? null : { start: pronoun.start - 2 - told.length, end: pronoun.start };
}

function isHimself({ speaker, cue }: Quotation, { text, people }: Scene): boolean {
  if (speaker === null || cue === null || !speaker.named || !isPronoun(text, speaker)) return false;
  const told = toldBefore(text, speaker.span);
  const himself = people.find(({ canonical }) => canonical === speaker.canonical);
  return told !== null && (himself?.mentions.some((mention) => contains(told, mention)) ?? false);
}

function spokeBefore({ speaker, cue }: Quotation, { text, people, all }: Scene): Speaker | null {
  if (speaker === null || cue === null) return null;
  const gender = PERSONAL_PRONOUNS.get(sliceOf(text, speaker.span).toLowerCase());
  const fits = (other: Speaker | null): other is Speaker => {
    if (other === null || !other.named || other.canonical === speaker.canonical) return false;
    const person = people.find(({ canonical }) => canonical === other.canonical);
    return person !== undefined && (person.gender === null || person.gender === gender);
  };
  const before = all.findLast(
    (other) => other.span.end <= cue.start && other.cue?.start !== cue.start && fits(other.speaker),
  );
  if (before?.speaker === undefined || before.speaker === null) return null;
  const between = text.slice(before.span.end, speaker.span.start);
  return between.includes('\n') ? null : { ...before.speaker, span: speaker.span };
}

const isPronoun = (text: string, { span }: Speaker): boolean =>
  PERSONAL_PRONOUNS.has(sliceOf(text, span).toLowerCase());
