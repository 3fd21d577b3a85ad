import type { Clause } from '../page/clause.ts';
import { isMarkedAt, posAt, wordAt } from '../page/slot-class.ts';
import type { Range } from '../phrases/noun-phrases.ts';
import type { Attribution } from './attribution.ts';

/** The author of the story, who has no name in it. "We" may be a body that speaks. */
const HIMSELF: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself']);

/** "www.example.org", "https://example.org/a": a page, and nobody who speaks. */
const LINK = /^(?:https?:|www\.)|\.(?:com|org|net|gov|edu|info|co|uk|eu)(?:\/|$)|\w\/\w/iu;

/**
 * Narration is nobody's words: what "I" thought is the author's own, a link says nothing, and where the subject is nobody and no role
 * ("No injuries were reported") nobody is told to have said anything. Marked words are somebody's all the same.
 */
export function isNobodys(clause: Clause, { speaker, contents, cue }: Attribution): boolean {
  if (speaker === null || contents.some((range) => hasMarked(clause, range))) return false;
  const { slots } = clause;
  const head = wordAt(slots, speaker.head);
  if (speaker.kind === 'pronoun' && HIMSELF.has(head)) return !isMarkedAt(slots, cue - 1);
  if (LINK.test(writtenOf(slots, speaker))) return true;
  return (
    wordAt(slots, speaker.first) === 'no' && speaker.sort !== 'role' && posAt(slots, speaker.head) === 'NOUN'
  );
}

const writtenOf = (slots: Clause['slots'], { first, last }: Range): string =>
  slots
    .slice(first, last)
    .map(({ text }) => text)
    .join('');

const hasMarked = (clause: Clause, { first, last }: Range): boolean =>
  clause.slots.slice(first, last).some(({ pos }) => pos === 'MARKED');
