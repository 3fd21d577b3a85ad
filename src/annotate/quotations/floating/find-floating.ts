import type { Attribution, Attributions } from '../attributions/find-attributions.ts';
import { classify } from '../model/linear.ts';
import { FLOATING } from '../model/models.ts';
import type { Clause } from '../page/clause.ts';
import type { Page } from '../page/page.ts';
import { floatingFeatures, OWNERS, type FloatingPlace, type Quoted } from './floating-features.ts';

/** A marked piece and the attribution whose speaker and cue it shares. `unit` and `slot` are the piece's own. */
export type Floating = { readonly unit: number; readonly slot: number; readonly from: Quoted };

/** One unit with what was found in it. */
export type ReadUnit = Attributions & { readonly clause: Clause };

/** Marked pieces that no cue of their own unit claims, with the speaker before or after them whose words they are. */
export function findFloating(page: Page, read: readonly ReadUnit[]): readonly Floating[] {
  const quoted = read.flatMap(({ clause, attributions }, unit) =>
    attributions.filter((each) => isMarked(clause, each)).map(({ cue, frame }) => ({ unit, cue, frame })),
  );
  const found: Floating[] = [];
  let after = 0;
  read.forEach((here, unit) => {
    if (page.headings.has(page.units[unit]?.paragraph ?? -1)) return;
    here.clause.slots.forEach((slot, at) => {
      if (slot.pos !== 'MARKED' || isClaimed(here, at)) return;
      while (after < quoted.length && isBefore(quoted[after], unit, at)) after += 1;
      const resumed = page.marked[slot.marked - 1]?.goesOn ?? false;
      const [previous, next] = [quoted[after - 1] ?? null, quoted[after] ?? null];
      const place = { units: page.units, unit, slot: at, resumed, previous, next };
      const from = signedBy(page, read, place) ?? ownerOf(place);
      if (from !== null) found.push({ unit, slot: at, from });
    });
  });
  return found;
}

const isClaimed = ({ attributions }: ReadUnit, slot: number): boolean =>
  attributions.some(({ contents }) => contents.some(({ first, last }) => first <= slot && slot < last));

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

/** The next unit is nothing but a dash and a name. */
function signedBy(page: Page, read: readonly ReadUnit[], { unit, next }: FloatingPlace): Quoted | null {
  if (next === null || next.frame !== 'beyond' || next.cue !== 0) return null;
  for (let at = unit + 1; at < next.unit; at += 1) if (!isMarkedOnly(read[at])) return null;
  return isMarkedOnly(read[unit]) && page.units[next.unit]?.slots[0]?.pos === 'PUNCT' ? next : null;
}

const isMarkedOnly = (unit: ReadUnit | undefined): boolean =>
  unit?.clause.slots.every(({ pos }) => pos === 'MARKED' || pos === 'PUNCT') ?? false;

function ownerOf(place: FloatingPlace): Quoted | null {
  const probabilities = classify(FLOATING, floatingFeatures(place), OWNERS.length);
  const owner = OWNERS[probabilities.indexOf(Math.max(...probabilities))];
  if (owner === 'nobody' || owner === undefined) return null;
  return owner === 'previous' ? place.previous : place.next;
}
