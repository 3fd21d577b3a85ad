import type { Newsroom } from '../newsroom/newsroom.ts';
import { composeSettings } from '../reply/editing.ts';
import type { Reply } from '../reply/reply.ts';
import type { Asker } from './asker.ts';
import { announce, editingOf } from './editing-of.ts';

type Settings = ReturnType<NonNullable<Newsroom['editing']>['settings']>;

/** Changes settings of a server, tells its log channel, and shows what is set then; `note` comes after it. */
export async function changeSettings(
  newsroom: Newsroom,
  asker: Asker,
  {
    change,
    what,
    note,
  }: { readonly change: (now: Settings) => Partial<Settings>; readonly what: string; readonly note?: string },
): Promise<Reply> {
  const editing = editingOf(newsroom, asker);
  const before = editing.settings();
  await editing.set({ ...before, ...change(before) }, asker);
  await announce(editing, asker, `changed a setting: ${what}.`);
  const { blocks } = composeSettings(editing.settings());
  return { blocks: note === undefined ? blocks : [...blocks, { kind: 'say', text: note }] };
}

/** In the list, or no longer in it. */
export const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
