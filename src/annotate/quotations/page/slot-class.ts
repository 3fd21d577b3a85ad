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

/** Stands for the place before the first slot and after the last. */
export const OUTSIDE = '#';

/** How the models see a slot they do not look up: its part of speech, or the word itself where it is a function word or a mark. */
export function classOf(slot: Slot): string {
  if (slot.pos === 'MARKED') return `“${slot.lower}`;
  return OPEN_CLASSES.has(slot.pos) ? slot.pos : slot.lower;
}

/** Coarser: a marked piece is one class, and so are the dashes and the marks that end a sentence. */
export function coarseOf(slot: Slot): string {
  if (slot.pos === 'MARKED') return '“';
  if (slot.pos !== 'PUNCT') return OPEN_CLASSES.has(slot.pos) ? slot.pos : slot.lower;
  if (/^[.!?…]/u.test(slot.lower)) return '.';
  return /^[-–—―]+$/u.test(slot.lower) ? '–' : slot.lower;
}

/** The part of speech at `at`, "" outside. */
export const posAt = (slots: readonly Slot[], at: number): string => slots[at]?.pos ?? '';

/** The word at `at` in lower case, "" outside. */
export const wordAt = (slots: readonly Slot[], at: number): string => slots[at]?.lower ?? '';

export const isVerbAt = (slots: readonly Slot[], at: number): boolean => {
  const pos = posAt(slots, at);
  return pos === 'VERB' || pos === 'AUX';
};

export const isMarkedAt = (slots: readonly Slot[], at: number): boolean => posAt(slots, at) === 'MARKED';
