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

/** Files of stories are small; larger ones are mistakes. In bytes. */
export const MOST_STORY_BYTES = 1024 * 1024;

/** Discord takes files of 10 MB from bots: what is exported goes out in parts of at most this many bytes. */
export const MOST_EXPORT_BYTES = 10 * 1024 * 1024;

/** Throws a UserError that gives the reason where `more` would be too much. */
export function assertWithinLimits(
  used: Used,
  limits: Limits,
  more: { stories: 0 | 1; bytes: number },
): void {
  if (used.stories + more.stories > limits.stories)
    throw new UserError({ code: 'too-many-stories', has: used.stories, most: limits.stories });
  if (used.bytes + more.bytes > limits.bytes)
    throw new UserError({ code: 'stories-too-large', has: used.bytes + more.bytes, most: limits.bytes });
  if (used.uploads >= limits.uploadsAnHour)
    throw new UserError({ code: 'too-many-uploads', has: used.uploads, most: limits.uploadsAnHour });
}

/** So many drafts for each story that may be added: one may be thrown away, and another dated by hand. */
const DRAFTS_A_STORY = 3;

/** Throws a UserError where so many documents were read within an hour that another would take too much time from everybody. */
export function assertMayRead(readings: number, uploadsAnHour: number): void {
  const most = DRAFTS_A_STORY * uploadsAnHour;
  if (readings >= most) throw new UserError({ code: 'too-many-drafts', most });
}
