import type { Quotation } from '../story/annotation.ts';
import { termsOf } from '../search/terms.ts';

/** Whether a quotation is of the one whose name or description is given: all its terms are among the speaker's, or the other way about. */
export function isSaidBy({ speaker }: Pick<Quotation, 'speaker'>, wanted: string): boolean {
  if (speaker === null) return false;
  const [known, asked] = [speaker.canonical, wanted].map((words) => termsOf(words).map(({ term }) => term));
  if (known === undefined || asked === undefined || known.length === 0 || asked.length === 0) return false;
  return asked.every((term) => known.includes(term)) || known.every((term) => asked.includes(term));
}
