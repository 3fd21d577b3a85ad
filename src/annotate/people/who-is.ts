import type { Person } from '../../story/annotation.ts';
import { overlap, type Span } from '../../text/span.ts';

/**
 * The person whose mention, title or pronoun overlaps `place`: "he", "the secretary", "Lee" -> Mike Lee.
 * Where several do, the one whose mention stands last wins: in "Trump’s secretary of state" it is the secretary, in "Pompeo" it is Pompeo.
 * Null where the story does not make clear who it is, or where it is nobody.
 */
export function personAt(people: readonly Person[], place: Span): Person | null {
  let best: { person: Person; span: Span } | null = null;
  for (const person of people)
    for (const span of [...person.mentions, ...person.references])
      if (overlap(span, place) && (best === null || span.end > best.span.end)) best = { person, span };
  return best?.person ?? null;
}
