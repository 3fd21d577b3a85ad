import type { Token } from '../annotator.ts';

/** A token before its sentence is known. */
export type Word = Omit<Token, 'sentence'>;
