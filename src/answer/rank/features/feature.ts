import type { Scope, View } from '../../view.ts';

/** One measure of how well a sentence answers, between 0 and 1; the ranker weighs it. */
export type Feature = { readonly name: string; readonly measure: (view: View, scope: Scope) => number };
