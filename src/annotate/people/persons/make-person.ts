import type { Person } from '../../../story/annotation.ts';
import type { Group } from './gather.ts';
import type { Gender, Name } from './name.ts';
import { inSmallLetters } from './written.ts';

/** A person whose references are still to be found. */
export type Someone = {
  readonly names: readonly Name[];
  readonly canonical: string;
  readonly title: string | null;
  /** Words of all their titles and places: "secretary", "state", "kansas". */
  readonly marks: ReadonlySet<string>;
  gender: Gender;
};

export function someoneOf({ names, gender }: Group): Someone {
  return {
    names,
    canonical: fullest(names),
    title: names.find(({ title }) => title !== null)?.title ?? null,
    marks: new Set(names.flatMap(({ marks }) => marks)),
    gender: genderOf(names) ?? gender,
  };
}

/** A title tells more than a given name: the first that says anything counts. */
const genderOf = (names: readonly Name[]): Gender =>
  names.find(({ gender }) => gender !== null)?.gender ?? null;

/** The name of most words, not in capitals where the story has it otherwise; among equals the commonest, then the first. */
function fullest(names: readonly Name[]): string {
  const counts = new Map<string, number>();
  const most = Math.max(...names.map(({ words }) => words.length));
  for (const name of names)
    if (name.words.length === most) counts.set(writtenOf(name), (counts.get(writtenOf(name)) ?? 0) + 1);
  const ranked = [...counts].toSorted(
    ([a, times], [b, others]) => Number(isCapitals(a)) - Number(isCapitals(b)) || others - times,
  );
  return inSmallLetters(ranked[0]?.[0] ?? '');
}

const isCapitals = (name: string): boolean => name === name.toUpperCase();

/** As it stands in the story, marks of nicknames and all, white space single. */
const writtenOf = ({ words }: Name): string => {
  let written = '';
  let end = 0;
  for (const { text, start, end: stop } of words) {
    written += (end > 0 && start > end ? ' ' : '') + text;
    end = stop;
  }
  return written;
};

export const personOf = (
  { names, canonical, title, gender }: Someone,
  references: Person['references'],
): Person => ({
  canonical,
  title,
  gender,
  mentions: names.map(({ start, end }) => ({ start, end })),
  references,
});
