import type { Change } from './store.ts';

/** Named as the command is, and as folders that are there already have it. */
export const PREFERENCES = 'settings.json';
/** What waits for a confirmation in a server; beyond 50 the oldest go. */
export const MOST_DRAFTS = 50;
/** Of a server's feedback the newest 1,000 are kept; anybody can press *Wrong?*. */
export const MOST_FEEDBACK = 1000;

const SERVER = /^\d{1,20}$/u;
const STORY = /^[a-z0-9][a-z0-9-]{0,99}\.md$/u;
const DRAFT = /^[a-z0-9]{1,40}$/u;

export const isServer = (name: string): boolean => SERVER.test(name);
export const isStory = (name: string): boolean => STORY.test(name);

/** Throws a TypeError for what is no server. */
export function assertServer(server: string): void {
  if (!isServer(server)) throw new TypeError(`not a server: ${server}`);
}

/** The same of a story's file. */
export function assertStory(name: string): void {
  if (!isStory(name)) throw new TypeError(`not the name of a story: ${name}`);
}

/** The same of a draft's id. */
export function assertDraft(id: string): void {
  if (!DRAFT.test(id)) throw new TypeError(`not a draft: ${id}`);
}

/** A change, with what its file was and has become (null: not there). */
export type Made = {
  readonly change: Change;
  readonly before: Uint8Array | null;
  readonly after: Uint8Array | null;
};

/** What it is called to take a change back. */
export function takingBack({ change, before, after }: Made): Change['what'] {
  if (change.what === 'settings') return 'settings';
  if (before === null) return 'remove';
  return after === null ? 'add' : 'replace';
}

/** What is written of a server's preferences. */
export const writtenPreferences = (preferences: object): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(preferences, null, 2)}\n`);
