import { MONTHS, WEEKDAYS } from '../../lexicon/en/calendar-words.ts';
import { ORGANISATION_WORDS } from '../../lexicon/en/organisation-words.ts';
import { PLACES } from '../../lexicon/en/places.ts';
import { FEMALE_ROLES, KIN_WORDS, MALE_ROLES, ROLE_WORDS } from '../../lexicon/en/role-words.ts';
import { RECORDS, TEXTS } from '../../lexicon/en/told-by.ts';
import type { Person } from '../../../story/annotation.ts';
import { personAt } from '../../people/who-is.ts';
import { wordAt } from '../page/slot-class.ts';
import type { Slot } from '../page/slot.ts';

type Headed = { readonly head: number; readonly kind: string };

/** What a noun phrase stands for, as far as its head tells: a person, one by a role, a body, a place, a day, a record, or its kind. */
export function sortOf(slots: readonly Slot[], people: readonly Person[], { head, kind }: Headed): string {
  const word = wordAt(slots, head);
  if (kind === 'pronoun' || kind === 'possessive') return word;
  const slot = slots[head];
  if (WEEKDAYS.has(word) || MONTHS.has(word)) return 'day';
  if (slot !== undefined && personAt(people, slot) !== null) return 'person';
  if (kind === 'name' && PLACES.has(word)) return 'place';
  return sortOfNoun(word) ?? (word.endsWith('s') ? sortOfNoun(word.slice(0, -1)) : null) ?? kind;
}

type Sort = 'role' | 'record' | 'body';

/** Noun -> its sort, from all lexicons at once; of a word in several the first counts. */
const SORTS: ReadonlyMap<string, Sort> = new Map(
  (
    [
      ['body', [ORGANISATION_WORDS]],
      ['record', [RECORDS, TEXTS]],
      ['role', [ROLE_WORDS, MALE_ROLES, FEMALE_ROLES, KIN_WORDS]],
    ] as const
  ).flatMap(([sort, lexicons]) =>
    lexicons.flatMap((words) => [...words].map((word) => [word, sort] as const)),
  ),
);

const sortOfNoun = (word: string): Sort | null => SORTS.get(word) ?? null;
