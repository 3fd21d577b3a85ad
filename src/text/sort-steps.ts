import type { Steps } from './rest.ts';

/** Sorted or merged in a millisecond. */
const RUN = 1000;

/** Sorts as `toSorted` does, in runs that are then merged, so that it can stop between them. */
export function* sortSteps<Item>(
  items: readonly Item[],
  order: (a: Item, b: Item) => number,
): Steps<readonly Item[]> {
  let runs: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += RUN) {
    runs.push(items.slice(from, from + RUN).toSorted(order));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly Item[])[] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(yield* mergeSteps(runs[at] ?? [], runs[at + 1] ?? [], order));
    runs = merged;
  }
  return runs[0] ?? [];
}

/** Of equals, those of the first come first. */
function* mergeSteps<Item>(
  first: readonly Item[],
  second: readonly Item[],
  order: (a: Item, b: Item) => number,
): Steps<readonly Item[]> {
  const merged: Item[] = [];
  let at = 0;
  for (const item of first) {
    for (let next = second[at]; next !== undefined && order(next, item) < 0; next = second[at]) {
      merged.push(next);
      at += 1;
    }
    merged.push(item);
    if (merged.length % RUN === 0) yield;
  }
  for (const item of second.slice(at)) merged.push(item);
  return merged;
}
