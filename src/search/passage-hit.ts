import type { Entry } from './entry.ts';
import type { Passage } from './passages.ts';

/** A passage that was found, in its story; the higher the score the nearer it is, in one list. */
export type PassageHit = { readonly entry: Entry; readonly passage: Passage; readonly score: number };
