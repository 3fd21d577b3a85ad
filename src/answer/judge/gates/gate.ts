import type { Scope, View } from '../../view.ts';

/**
 * Something that a sentence must have to answer a question of a kind, whatever else speaks for it: an office is held by whom it stands
 * beside. True for questions that it has nothing to do with.
 */
export type Gate = (view: View, scope: Scope) => boolean;
