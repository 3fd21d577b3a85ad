import type { Span } from '../../../text/span.ts';
import type { DateMention } from '../../../story/annotation.ts';
import type { Clause } from './clauses.ts';

/** In characters: farther apart, a date and an event have nothing to do with each other, so that an endless sentence costs no more than a long one. */
export const FARTHEST = 400;

/** A sentence in its clauses, with the verb or noun that is asked about and the dates near it. */
export type EventScene = {
  readonly text: string;
  readonly event: Span;
  readonly clauses: readonly Clause[];
  readonly dates: readonly DateMention[];
};

export const clauseAt = ({ clauses }: EventScene, { start }: Span): Clause | undefined =>
  clauses.find((clause) => clause.start <= start && start < clause.end);
