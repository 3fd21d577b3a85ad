import { APPROXIMATORS, PART_MODIFIERS, POINTING_WORDS } from '../../lexicon/en/time-words.ts';
import { oneOf } from '../patterns.ts';
import type { Draft } from '../meaning.ts';
import type { Refiner } from './refiner.ts';

const PART = `(?:${oneOf(PART_MODIFIERS)})[ -]`;
const NEAR = `(?:${oneOf(APPROXIMATORS)}) (?:${PART})?`;
const BEFORE_ANY = new RegExp(`(?<![\\w'-])(?:${PART}|${NEAR})$`, 'iu');
const BEFORE_POINTING = new RegExp(`(?<![\\w'-])${PART}$`, 'iu');
const POINTING = new RegExp(`^${oneOf(POINTING_WORDS)}\\b`, 'iu');
const AFTER = /^ or (?:so|later|earlier|more|less)(?!\w)|^ and beyond(?!\w)/iu;

/** Longer than any modifier. */
const REACH = 30;

/** early September · the end of 1990 · nearly four years ago · 1994 or later: which part, or how near, is part of the words. */
export const takeInModifiers: Refiner = {
  name: 'take-in-modifiers',
  refine: (drafts, text) => drafts.map((draft, index) => stretched(draft, text, drafts[index - 1]?.end ?? 0)),
};

function stretched(draft: Draft, text: string, floor: number): Draft {
  const pattern = POINTING.test(text.slice(draft.start, draft.end)) ? BEFORE_POINTING : BEFORE_ANY;
  const before = pattern.exec(text.slice(Math.max(floor, draft.start - REACH), draft.start))?.[0] ?? '';
  const after = AFTER.exec(text.slice(draft.end, draft.end + REACH))?.[0] ?? '';
  return { ...draft, start: draft.start - before.length, end: draft.end + after.length };
}
