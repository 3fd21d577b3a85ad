import type { Clause } from '../page/clause.ts';
import type { Attribution } from './attribution.ts';

/** “No,” she said when reporters asked: what stands between two marks is said by one, whose cue is the nearest. */
export function oneSpeakerEach(clause: Clause, all: readonly Attribution[]): readonly Attribution[] {
  if (all.length < 2) return all;
  const owners = new Map<number, number>();
  for (const { cue, contents } of all)
    for (const { first, last } of contents)
      for (let at = first; at < last; at += 1)
        if (clause.slots[at]?.pos === 'MARKED' && isNearer(at, cue, owners.get(at))) owners.set(at, cue);
  return all.filter(({ cue, contents }) => {
    const claims = [...owners].filter(([at]) => contents.some(({ first, last }) => first <= at && at < last));
    return claims.length === 0 || claims.some(([, owner]) => owner === cue);
  });
}

const isNearer = (at: number, cue: number, owner: number | undefined): boolean =>
  owner === undefined || Math.abs(at - cue) < Math.abs(at - owner);
