import type { Person } from '../../story/annotation.ts';
import { oncePer } from '../../text/once-per.ts';
import type { Span } from '../../text/span.ts';

type Place = Span & { readonly person: Person };

/**
 * The person whose mention, title or pronoun overlaps `place`: "he", "the secretary", "Lee" -> Mike Lee. Where several do, the one
 * whose mention ends last wins: in "Trump’s secretary of state Mike Pompeo" it is Pompeo. Null where the story does not make clear
 * who it is, or where it is nobody with a name.
 */
export function personAt(people: readonly Person[], place: Span): Person | null {
  const places = placesOf(people);
  let at = firstAfter(places, place.start);
  let best: Place | null = null;
  for (let next = places[at]; next !== undefined && next.start < place.end; next = places[at]) {
    if (best === null || next.end > best.end) best = next;
    at += 1;
  }
  return best?.person ?? null;
}

/** The places of a story's people in order, made once for each list: a story asks for every speaker. */
const placesOf = oncePer((people: readonly Person[]): readonly Place[] =>
  people
    .flatMap((person) =>
      [...person.mentions, ...person.references].map(({ start, end }) => ({ start, end, person })),
    )
    .toSorted((a, b) => a.start - b.start),
);

/** The names of a story's people in order, made once for each list too. */
const mentionsOf = oncePer((people: readonly Person[]): readonly Place[] =>
  people
    .flatMap((person) => person.mentions.map(({ start, end }) => ({ start, end, person })))
    .toSorted((a, b) => a.start - b.start),
);

/** The next name that begins behind an offset, with whose it is; null where none does. */
export function nextMention(people: readonly Person[], offset: number): Place | null {
  const mentions = mentionsOf(people);
  const at = firstAfter(mentions, offset);
  return mentions[(mentions[at]?.start ?? 0) > offset ? at : at + 1] ?? null;
}

/** Index of the first place that ends after an offset; places do not overlap. */
function firstAfter(places: readonly Place[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
