import { contains, overlap, type Span } from '../../text/span.ts';
import type { Person } from '../../story/annotation.ts';
import type { Annotator } from '../annotator.ts';
import { anchorOf } from './anchor.ts';
import { daysOfSpeaking } from './day-of-speaking.ts';
import { settingsOf } from './direction.ts';
import { findDrafts } from './find-drafts.ts';
import { flattenStory } from './flatten.ts';
import type { Draft } from './meaning.ts';
import { REFINERS } from './refiners/refiners.ts';
import { resolveInOrder } from './resolve-in-order.ts';

/** Every expression of time, resolved as a reader on the day of publication would. */
export const dates: Annotator = {
  name: 'dates',
  annotate: (reading, { people, quotations }) => {
    const text = flattenStory(reading.story);
    const names = people.flatMap(namesOf).toSorted((a, b) => a.start - b.start);
    const nameless = outside(names, findDrafts(reading));
    const drafts = REFINERS.reduce((found, refiner) => refiner.refine(found, text), nameless);
    const [settings, published] = [settingsOf(reading, drafts), anchorOf(reading, drafts)];
    const found = resolveInOrder(drafts, settings, () => published);
    const spoken = daysOfSpeaking(reading, quotations, found);
    if (spoken.every((day) => day === null)) return { dates: found };
    return { dates: resolveInOrder(drafts, settings, (index) => spoken[index] ?? published) };
  },
};

/** `isShort`: the story names the person more fully elsewhere. */
type Name = Span & { readonly isShort: boolean };

const namesOf = ({ canonical, mentions }: Person): readonly Name[] =>
  mentions.map(({ start, end }) => ({ start, end, isShort: end - start < canonical.length }));

/** Those that are no part of a name: "June Carter" and "Johnnie Christmas" are people. Both lists are in order. */
function outside(names: readonly Name[], drafts: readonly Draft[]): readonly Draft[] {
  let next = 0;
  return drafts.filter((draft) => {
    while ((names[next]?.end ?? Infinity) <= draft.start) next += 1;
    const name = names[next];
    return name === undefined || !overlap(name, draft) || isWiderThan(draft, name);
  });
}

/** "New Year's Eve" is a day, whoever takes Eve for a person; "April" alone is April Ross where the story has her. */
const isWiderThan = (draft: Draft, name: Name): boolean =>
  contains(draft, name) && !(name.isShort && draft.start === name.start && draft.end === name.end);
