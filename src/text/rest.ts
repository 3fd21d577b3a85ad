/**
 * Called between two steps of long work. Where it gives a promise, that is awaited before the next step, so that others run; where it
 * gives none, they ran just now. The steps are to be short, the calls may be many.
 */
export type Rest = () => Promise<unknown> | void;

/** Of work that nobody waits beside. */
export const NO_REST: Rest = () => {};

/** Long work that can stop wherever it yields, and go on later. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does it in one go. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Does it with a rest wherever it may stop. */
export async function withRests<Result>(steps: Steps<Result>, rest: Rest): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    // oxlint-disable-next-line no-await-in-loop -- the pauses are the point
    await rest();
  }
}

/** What `make` makes of each, with a rest after each. */
export async function mapResting<One, Made>(
  all: Iterable<One>,
  make: (one: One) => Made,
  rest: Rest,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const one of all) {
    made.push(make(one));
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await rest();
  }
  return made;
}
