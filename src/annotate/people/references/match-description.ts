import { DESCRIBED_TITLES } from '../../lexicon/en/person-titles.ts';
import type { Someone } from '../persons/make-person.ts';
import type { Description } from './descriptions.ts';

/** What a place that the title does not name takes away: the story may name it elsewhere. */
const UNKNOWN_PLACE = 0.3;
/** What a title of the past takes away where the description does not say so. */
const PAST = 0.6;

/** Points by which a description fits a person; 0 where it does not. */
export function fits(
  { marks }: Pick<Someone, 'marks'>,
  { head, kinds, places, former }: Description,
): number {
  const isNamedSo = marks.has(head);
  if (!isNamedSo && !isDescribed(marks, head)) return 0;
  const isFormer = marks.has('former') || marks.has('ex');
  if (isOfDeputy(marks, kinds, head)) return 0;
  if ((former && !isFormer) || !kinds.every((kind) => marks.has(kind))) return 0;
  const known = places.filter((place) => marks.has(place)).length;
  const fit = (isNamedSo ? 1 : 0.8) + known + kinds.length;
  return fit - (isFormer && !former ? PAST : 0) - (places.length - known) * UNKNOWN_PLACE;
}

const DEPUTIES = ['deputy', 'vice'];

/** "the prime minister" is not the Deputy Prime Minister, nor "the president" the Vice President. */
const isOfDeputy = (marks: ReadonlySet<string>, kinds: readonly string[], head: string): boolean =>
  DEPUTIES.some((deputy) => marks.has(deputy) && head !== deputy && !kinds.includes(deputy)) &&
  (kinds.length > 0 || head !== 'minister');

/** "diplomat" for a secretary of state. */
const isDescribed = (marks: ReadonlySet<string>, head: string): boolean =>
  (DESCRIBED_TITLES.get(head) ?? []).some((title) => title.every((word) => marks.has(word)));
