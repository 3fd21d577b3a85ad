import type { Attribution } from '../attributions/attribution.ts';
import type { Attributions } from '../attributions/find-attributions.ts';
import { PERSONAL_PRONOUNS } from '../../lexicon/en/pronouns.ts';
import type { FoundSpeaker } from '../speakers/find-speaker.ts';
import { KEYS } from '../model/keys.ts';
import { classify, largest } from '../model/linear.ts';
import { FLOATING } from '../model/models.ts';
import type { Clause } from '../page/clause.ts';
import type { Range } from '../phrases/noun-phrases.ts';
import type { Page } from '../page/page.ts';
import { wordAt } from '../page/slot-class.ts';
import {
  floatingFeatures,
  floatingUnit,
  OWNERS,
  type FloatingPlace,
  type Quoted,
} from './floating-features.ts';

/** A marked piece and the attribution whose speaker and cue it shares. `unit` and `slot` are the piece's own. */
export type Floating = {
  readonly unit: number;
  readonly slot: number;
  /** The attribution, or only the unit in which its speaker acts. */
  readonly from: Quoted | { readonly unit: number; readonly cue: null };
};

/** One unit with what was found in it. */
export type ReadUnit = Attributions & {
  readonly clause: Clause;
  /** Who does something in a sentence beside whole marked ones, though nothing in it tells of speech. */
  readonly actor: FoundSpeaker | null;
};

/** Marked pieces that no cue of their own unit claims, with the speaker before or after them whose words they are. */
export function findFloating(page: Page, read: readonly ReadUnit[]): readonly Floating[] {
  const quoted = read.flatMap(({ clause, attributions }, unit) =>
    attributions.filter((each) => isMarked(clause, each)).map(({ cue, frame }) => ({ unit, cue, frame })),
  );
  const units = page.units.map(floatingUnit);
  const found: Floating[] = [];
  let after = 0;
  read.forEach((here, unit) => {
    if (page.headings.has(page.units[unit]?.paragraph ?? -1)) return;
    if (!here.clause.slots.some(({ pos }) => pos === 'MARKED')) return;
    const claimed = new Set(here.attributions.flatMap(({ contents }) => contents.flatMap(slotsOf)));
    here.clause.slots.forEach((slot, at) => {
      if (slot.pos !== 'MARKED' || claimed.has(at)) return;
      while (after < quoted.length && isBefore(quoted[after], unit, at)) after += 1;
      const resumed = page.marked[(slot.marked ?? 0) - 1]?.goesOn ?? false;
      const [previous, next] = [quoted[after - 1] ?? null, quoted[after] ?? null];
      const place = { units, unit, slot: at, resumed, previous, next };
      const from = sourceOf(read, place);
      if (from !== null) found.push({ unit, slot: at, from });
    });
  });
  return found;
}

const slotsOf = ({ first, last }: Range): readonly number[] =>
  Array.from({ length: last - first }, (_, at) => first + at);

const isBefore = (quoted: Quoted | undefined, unit: number, slot: number): boolean =>
  quoted !== undefined && (quoted.unit < unit || (quoted.unit === unit && quoted.cue < slot));

/** Its content holds marked words, or it announces speech that follows. */
export function isMarked(
  clause: Clause,
  { frame, contents }: Pick<Attribution, 'frame' | 'contents'>,
): boolean {
  if (frame === 'beyond') return true;
  return contents.some(({ first, last }) =>
    clause.slots.slice(first, last).some(({ pos }) => pos === 'MARKED'),
  );
}

/** So many units of nothing but marked words may stand above a byline. */
const MOST_SIGNED = 20;

/** The next unit is nothing but a dash and a name, and nothing but marked words stands between. */
function signedBy({ units }: FloatingPlace, unit: number, next: Quoted | null): Quoted | null {
  if (next === null || next.frame !== 'beyond' || next.cue !== 0 || next.unit > unit + MOST_SIGNED)
    return null;
  if (units[next.unit]?.slots[0]?.pos !== 'PUNCT') return null;
  for (let at = unit; at < next.unit; at += 1) if (units[at]?.isWhole !== true) return null;
  return next;
}

const sourceOf = (read: readonly ReadUnit[], place: FloatingPlace): Floating['from'] | null =>
  signedBy(place, place.unit, place.next) ?? ownerOf(place) ?? besideOf(read, place);

/** Fewer words between marks may be a term. */
const UTTERANCE = /^(?:some|many)-Cap-\./u;

/**
 * A whole utterance with no cue about it, “We lost our home.”, is of whom the sentence before it in the paragraph told something in
 * other words, else of whoever acts there, else in the sentence behind it.
 */
function besideOf(read: readonly ReadUnit[], { units, unit, slot }: FloatingPlace): Floating['from'] | null {
  const here = units[unit];
  if (here?.isWhole !== true || !UTTERANCE.test(wordAt(here.slots, slot))) return null;
  const isNear = (beside: number): boolean => units[beside]?.paragraph === here.paragraph;
  const told = isNear(unit - 1) ? read[unit - 1]?.attributions.findLast(isPersons) : undefined;
  if (told !== undefined) return { unit: unit - 1, cue: told.cue, frame: told.frame };
  const actors = [unit - 1, unit + 1].filter(
    (beside) => isNear(beside) && (read[beside]?.actor ?? null) !== null,
  );
  return actors[0] === undefined ? null : { unit: actors[0], cue: null };
}

const isPersons = ({ speaker }: Attribution): boolean => speaker?.sort === 'person' || isPronoun(speaker);

const isPronoun = (speaker: FoundSpeaker | null): boolean =>
  PERSONAL_PRONOUNS.has(speaker?.kind === 'pronoun' ? speaker.sort : '');

function ownerOf(place: FloatingPlace): Quoted | null {
  const probabilities = classify(FLOATING, [floatingFeatures(KEYS, place)]);
  const owner = OWNERS[largest(probabilities)];
  if (owner === 'nobody' || owner === undefined) return null;
  return owner === 'previous' ? place.previous : place.next;
}
