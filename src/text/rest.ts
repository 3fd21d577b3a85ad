/**
 * Called between two steps of long work. Where it gives a promise, that is awaited before the next step, so that others run; where it
 * gives none, they ran just now. The steps are to be short, the calls may be many.
 */
export type Rest = () => Promise<unknown> | void;

/** Of work that nobody waits beside. */
export const NO_REST: Rest = () => {};
