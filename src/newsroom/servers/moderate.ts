import { randomBytes } from 'node:crypto';
import { writeStory } from '../../read/write-story.ts';
import type { By, Change, Store } from '../../store/store.ts';
import type { Story } from '../../story/story.ts';
import { UserError } from '../../text/errors.ts';
import { assessDraft, storyIdFor, type Draft } from '../drafts/draft.ts';
import type { DraftFields } from '../drafts/draft-fields.ts';
import { foundLineOf, headOf, textOf, withReplaces, type DraftHead } from '../drafts/kept-draft.ts';
import type { AnnotationCache } from '../library/annotation-cache.ts';
import { hashOf } from '../library/read-paths.ts';
import type { Details, Moderation, Moderator } from './moderation.ts';
import { knownStories } from '../library/listed-people.ts';
import type { Desk } from './desk.ts';
import { assertWithinLimits, type Limits, type Used } from './limits.ts';
import { readFields, readSource, type SourceReaders } from '../drafts/read-source.ts';
import type { ServerNewsroom } from './server-newsroom.ts';

export type ModerateOptions = {
  readonly server: string;
  readonly serverNewsroom: ServerNewsroom;
  readonly store: Store;
  readonly cache: AnnotationCache;
  readonly desk: Desk;
  readonly limits: Limits;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sources: SourceReaders;
  readonly sharedCount: () => number;
};

const HOUR = 3_600_000;
/** Changes looked through for those within an hour. */
const MOST_CHANGES = 1000;

/** What moderators may do in a server. */
export function moderate(options: ModerateOptions): Moderation {
  const { preferences, ownStories: own, entry, ...kept } = lookInto(options);
  const all = { ...kept, ...draftIn(options), ...change(options) };
  const { isClosed } = options.serverNewsroom;
  const open =
    <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      if (isClosed()) throw new UserError({ code: 'server-closed' });
      return work(...args);
    };
  return {
    preferences,
    ownStories: own,
    entry,
    changes: open(all.changes),
    feedback: open(all.feedback),
    keepFeedback: open(all.keepFeedback),
    status: open(all.status),
    draft: open(all.draft),
    amend: open(all.amend),
    confirm: open(all.confirm),
    discard: open(all.discard),
    remove: open(all.remove),
    set: open(all.set),
    undo: open(all.undo),
  };
}

type Looking = 'preferences' | 'ownStories' | 'entry' | 'changes' | 'feedback' | 'keepFeedback' | 'status';
type Drafting = 'draft' | 'amend' | 'confirm' | 'discard';

function lookInto({
  server,
  serverNewsroom,
  store,
  limits,
  now,
  sharedCount,
}: ModerateOptions): Pick<Moderation, Looking> {
  return {
    preferences: serverNewsroom.preferences,
    ownStories: () => ownStories(serverNewsroom),
    entry: (id) => [...serverNewsroom.index().entries.values()].find(({ story }) => story.id === id) ?? null,
    changes: (most) => store.changes(server, most),
    feedback: (most) => store.feedback(server, most),
    keepFeedback: (feedback) => store.addFeedback(server, { ...feedback, at: new Date(now()).toISOString() }),
    status: async () => ({
      own: await usedBy({ server, store, now }),
      limits,
      shared: serverNewsroom.preferences().sharedStories ? sharedCount() : 0,
      rejected: serverNewsroom.own().rejected,
    }),
  };
}

type Kept = { readonly draft: string; readonly head: DraftHead };

function draftIn(options: ModerateOptions): Pick<Moderation, Drafting> {
  const { server, serverNewsroom, store, cache, desk, limits, sources } = options;
  const there = (): readonly Story[] => [...serverNewsroom.newsroom.stories(), ...ownStories(serverNewsroom)];
  const keep = async (id: string, draft: string): Promise<Draft> => {
    const head = headOf(draft);
    if (head === null) throw new TypeError('a draft that was made just now cannot be read');
    const assessed = await assessDraft(id, head, there());
    await store.putDraft(server, id, draft);
    return assessed;
  };
  const kept = async (id: string): Promise<Kept> => {
    const draft = /^[a-z0-9]{1,40}$/u.test(id) ? await store.draft(server, id) : null;
    const head = draft === null ? null : headOf(draft);
    if (draft === null || head === null) throw new UserError({ code: 'draft-gone' });
    return { draft, head };
  };
  const assertFits = async (replaces: string | null, bytes: number): Promise<void> =>
    assertWithinLimits(await usedBy(options), limits, { stories: replaces === null ? 1 : 0, bytes });
  return {
    draft: async (source, replaced) => {
      const replaces = replaced === undefined ? null : `${ownNamed(replaced, serverNewsroom).id}.md`;
      await assertFits(replaces, 0);
      desk.countReading(limits.uploadsAnHour);
      const draft = await readSource(source, server, sources);
      return keep(randomBytes(8).toString('hex'), withReplaces(draft, replaces));
    },
    amend: async (id, details) => {
      const { draft, head } = await kept(id);
      const fields = { ...amended(head.fields, details), text: textOf(draft) };
      desk.countReading(limits.uploadsAnHour);
      return keep(id, await readFields(fields, server, sources));
    },
    confirm: (id, moderator) =>
      desk.inTurn(async () => {
        const { draft, head } = await kept(id);
        const [blocker] = (await assessDraft(id, head, there())).blockers;
        if (blocker !== undefined) throw new UserError(blocker);
        const storyId = storyIdFor(head, there());
        const bytes = new TextEncoder().encode(writeStory({ ...head.fields, text: textOf(draft) }));
        await assertFits(head.fields.replaces, bytes.length);
        // What was found is kept before the story, which is then read without being annotated again.
        await cache.write(hashOf(bytes), [foundLineOf(draft)]);
        await store.putStory(server, { name: `${storyId}.md`, bytes }, by(moderator, options));
        await store.removeDraft(server, id);
        await serverNewsroom.reread();
        return ownNamed(storyId, serverNewsroom);
      }),
    discard: (id) => store.removeDraft(server, id),
  };
}

function change(options: ModerateOptions): Pick<Moderation, 'remove' | 'set' | 'undo'> {
  const { server, serverNewsroom, store, desk } = options;
  return {
    remove: (id, moderator) =>
      desk.inTurn(async () => {
        const story = ownNamed(id, serverNewsroom);
        await store.removeStory(server, `${story.id}.md`, by(moderator, options));
        await serverNewsroom.reread();
        return story;
      }),
    set: (preferences, moderator) =>
      desk.inTurn(async () => {
        await store.putPreferences(server, preferences, by(moderator, options));
        await serverNewsroom.reread();
      }),
    undo: (moderator) =>
      desk.inTurn(async () => {
        const undone = await store.undo(server, by(moderator, options));
        await serverNewsroom.reread();
        return undone;
      }),
  };
}

const by = ({ name, member }: Moderator, { now }: Pick<ModerateOptions, 'now'>): By => ({
  name,
  member,
  at: new Date(now()).toISOString(),
});

async function usedBy({
  server,
  store,
  now,
}: Pick<ModerateOptions, 'server' | 'store' | 'now'>): Promise<Used> {
  const size = await store.size(server);
  const [since = '', until = ''] = [now() - HOUR, now()].map((time) => new Date(time).toISOString());
  // A clock that was set back makes nobody wait until it is there again.
  const isRecent = ({ what, by: { at } }: Change): boolean =>
    (what === 'add' || what === 'replace') && at > since && at <= until;
  const changes = await store.changes(server, MOST_CHANGES);
  return {
    ...size,
    uploads: changes.filter(isRecent).length,
  };
}

const ownStories = (serverNewsroom: ServerNewsroom): readonly Story[] => knownStories(serverNewsroom.own());

function ownNamed(id: string, serverNewsroom: ServerNewsroom): Story {
  const story = ownStories(serverNewsroom).find((each) => each.id === id);
  if (story === undefined) throw new UserError({ code: 'no-own-story', id });
  return story;
}

/** What somebody says of a story is no guess. */
function amended(fields: DraftHead['fields'], details: Details): DraftHead['fields'] {
  const told = given(details);
  return { ...fields, ...told, guessed: fields.guessed.filter((name) => !(name in told)) };
}

/** What was left out stays as it is. */
const given = (details: Details): Partial<DraftFields> =>
  Object.fromEntries(
    Object.entries(details).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
