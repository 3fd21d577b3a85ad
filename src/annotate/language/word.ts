import type { Token } from './reading.ts';

/** A token before its sentence is known. */
export type Word = Omit<Token, 'sentence'>;
