import { textOf, type Scope, type View } from '../../view.ts';

/**
 * Something that a sentence must have to answer a question of a kind, whatever else speaks for it: an office is held by whom it stands
 * beside. True for questions that it has nothing to do with.
 */
export type Gate = (view: View, scope: Scope) => boolean;

/** As much of a sentence is read, in UTF-16 units: no longer one is an answer. */
const READ = 1000;

/** What is read of a sentence. */
export const readIn = (view: View): string => textOf(view).slice(0, READ);
