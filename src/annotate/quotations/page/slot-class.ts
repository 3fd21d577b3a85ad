import type { Slot } from './slot.ts';

const OPEN_CLASSES: ReadonlySet<string> = new Set([
  'NOUN',
  'PROPN',
  'VERB',
  'ADJ',
  'ADV',
  'NUM',
  'X',
  'SYM',
  'INTJ',
  'SPACE',
]);

/** How the models see a slot they do not look up: its part of speech, or the word itself where it is a function word or a mark. */
export function classOf(slot: Slot | undefined): string {
  if (slot === undefined) return '#';
  if (slot.pos === 'MARKED') return `“${slot.lower}`;
  return OPEN_CLASSES.has(slot.pos) ? slot.pos : slot.lower;
}

/** Coarser: a marked piece is one class, and so are the dashes and the marks that end a sentence. */
export function coarseOf(slot: Slot | undefined): string {
  if (slot === undefined) return '#';
  if (slot.pos === 'MARKED') return '“';
  if (slot.pos === 'PUNCT') return /^[.!?…]/u.test(slot.lower) ? '.' : slot.lower.replace(/^[-–—―]+$/u, '–');
  return OPEN_CLASSES.has(slot.pos) ? slot.pos : slot.lower;
}

export const isVerb = (slot: Slot | undefined): boolean => slot?.pos === 'VERB' || slot?.pos === 'AUX';
