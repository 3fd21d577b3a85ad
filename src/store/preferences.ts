import { z } from 'zod';

/** Opaque ids of channels, roles and stories. */
const Ids = z.array(z.string());

const Shape = z.object({
  /** Channels in which mentions are answered; none: all. */
  mentionChannels: Ids.default([]),
  /** Channel -> id of the only story that is asked there, where nobody names another. */
  channelStories: z.record(z.string(), z.string()).default({}),
  /** Stories are read up to this paragraph only, for those who read along; null: whole. */
  lastParagraph: z.int().min(1).nullable().default(null),
  /** Only the asker sees an answer, unless `private:False` is asked for. */
  answersPrivately: z.boolean().default(false),
  /** Roles that count as moderators beside Manage Server. */
  moderatorRoles: Ids.default([]),
  /** Where changes are announced. */
  logChannel: z.string().nullable().default(null),
  /** Whether the stories that come with the bot are asked here too. */
  sharedStories: z.boolean().default(true),
});

/** What a server has set, with `/settings`; what the host has set is in `src/settings/`. */
export type Preferences = Readonly<z.output<typeof Shape>>;

/** One that is missing, as in a file of an older version, has its default. Throws where one is nonsense. */
export const readPreferences = (given: unknown): Preferences => Shape.parse(given);

export const DEFAULT_PREFERENCES: Preferences = readPreferences({});
