import type { Annotations } from '../story/annotation.ts';
import type { Reading } from './language/reading.ts';

/** One pass over a story. It reads what earlier passes found and returns only what it adds. */
export type Annotator = {
  readonly name: string;
  annotate(reading: Reading, found: Annotations): Partial<Annotations>;
};
