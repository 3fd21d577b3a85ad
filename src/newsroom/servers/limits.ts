import { UserError } from '../../text/errors.ts';

/** What one server may have, so that none takes the memory and the time of the others. */
export type Limits = {
  readonly stories: number;
  /** Of all its stories together. */
  readonly bytes: number;
  /** Stories added or replaced within an hour. */
  readonly uploadsAnHour: number;
};

export type Used = { readonly stories: number; readonly bytes: number; readonly uploads: number };

/** Throws a UserError that gives the reason where `more` would be too much. */
export function assertWithinLimits(
  used: Used,
  limits: Limits,
  more: { stories: 0 | 1; bytes: number },
): void {
  if (used.stories + more.stories > limits.stories)
    throw new UserError(
      `This server has ${used.stories} stories of its own, and each may have ${limits.stories}, since all are kept in memory; remove one first (/corpus remove).`,
    );
  if (used.bytes + more.bytes > limits.bytes)
    throw new UserError(
      `With this one the stories of this server would have ${inMegabytes(used.bytes + more.bytes)} MB, and each server may have ${inMegabytes(limits.bytes)} MB, since all are kept in memory; remove one first (/corpus remove).`,
    );
  if (used.uploads >= limits.uploadsAnHour)
    throw new UserError(
      `${used.uploads} stories were added here within an hour, and each server may add ${limits.uploadsAnHour}, since reading one takes time from everybody; try again later.`,
    );
}

const inMegabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);
