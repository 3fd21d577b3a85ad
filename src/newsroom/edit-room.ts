import { randomBytes } from 'node:crypto';
import { writeStory } from '../read/write-story.ts';
import type { By, Store } from '../store/store.ts';
import type { Story } from '../story/story.ts';
import { UserError } from '../text/errors.ts';
import { readDraft, weigh, writeDraft, type Draft, type Hindrance } from './draft.ts';
import type { DraftFields } from './draft-fields.ts';
import type { Details, Editing, Editor } from './editing.ts';
import { knownStories } from './known.ts';
import { assertRoom, type Limits, type Used } from './limits.ts';
import { readSource, type SourceMeans } from './read-source.ts';
import type { Room } from './room.ts';

export type EditMeans = {
  readonly server: string;
  readonly room: Room;
  readonly store: Store;
  readonly limits: Limits;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sources: SourceMeans;
  readonly sharedCount: () => number;
};

const HOUR = 3_600_000;
/** Changes looked through for those within an hour. */
const MOST_CHANGES = 1000;

/** What moderators may do in the room of a server. */
export const editRoom = (means: EditMeans): Editing => ({
  ...lookInto(means),
  ...draftIn(means),
  ...change(means),
});

type Looking = 'settings' | 'ownStories' | 'entry' | 'changes' | 'feedback' | 'keepFeedback' | 'status';
type Drafting = 'draft' | 'amend' | 'confirm' | 'discard';

function lookInto({ server, room, store, limits, now, sharedCount }: EditMeans): Pick<Editing, Looking> {
  return {
    settings: room.settings,
    ownStories: () => ownStories(room),
    entry: (id) => [...room.index().entries.values()].find(({ story }) => story.id === id) ?? null,
    changes: (most) => store.changes(server, most),
    feedback: (most) => store.feedback(server, most),
    keepFeedback: (feedback) => store.addFeedback(server, { ...feedback, at: new Date(now()).toISOString() }),
    status: async () => ({
      own: await usedBy({ server, store, now }),
      limits,
      shared: room.settings().sharedStories ? sharedCount() : 0,
      refused: room.own().refusals,
    }),
  };
}

function draftIn(means: EditMeans): Pick<Editing, Drafting> {
  const { server, room, store, limits, sources } = means;
  const there = (): readonly Story[] => [...room.newsroom.stories(), ...ownStories(room)];
  const keep = async (id: string, fields: DraftFields): Promise<Draft> => {
    const draft = weigh(id, fields, there());
    await store.putDraft(server, id, writeDraft(fields));
    return draft;
  };
  const fieldsOf = async (id: string): Promise<DraftFields> => {
    const draft = /^[a-z0-9]{1,40}$/u.test(id) ? await store.draft(server, id) : null;
    if (draft === null) throw new UserError('That draft is gone: it was added, discarded, or is too old.');
    return readDraft(draft);
  };
  const findRoom = async (replaces: string | null, bytes: number): Promise<void> =>
    assertRoom(await usedBy(means), limits, { stories: replaces === null ? 1 : 0, bytes });
  return {
    draft: async (source, replaced) => {
      const replaces = replaced === undefined ? null : `${ownNamed(replaced, room).id}.md`;
      await findRoom(replaces, 0);
      return keep(randomBytes(8).toString('hex'), { ...(await readSource(source, sources)), replaces });
    },
    amend: async (id, details) => keep(id, { ...(await fieldsOf(id)), ...given(details) }),
    confirm: async (id, editor) => {
      const { entry, replaces, hindrances } = weigh(id, await fieldsOf(id), there());
      const [hindrance] = hindrances;
      if (hindrance !== undefined) throw new UserError(SENTENCES[hindrance.kind]);
      const { story } = entry;
      const bytes = new TextEncoder().encode(writeStory(story));
      await findRoom(replaces, bytes.length);
      await store.putStory(server, { name: `${story.id}.md`, bytes }, by(editor, means));
      await store.removeDraft(server, id);
      await room.reread();
      return story;
    },
    discard: (id) => store.removeDraft(server, id),
  };
}

function change(means: EditMeans): Pick<Editing, 'remove' | 'set' | 'undo'> {
  const { server, room, store } = means;
  return {
    remove: async (id, editor) => {
      const story = ownNamed(id, room);
      await store.removeStory(server, `${story.id}.md`, by(editor, means));
      await room.reread();
      return story;
    },
    set: async (settings, editor) => {
      await store.putSettings(server, settings, by(editor, means));
      await room.reread();
    },
    undo: async (editor) => {
      const undone = await store.undo(server, by(editor, means));
      await room.reread();
      return undone;
    },
  };
}

const by = ({ name, member }: Editor, { now }: Pick<EditMeans, 'now'>): By => ({
  name,
  member,
  at: new Date(now()).toISOString(),
});

async function usedBy({ server, store, now }: Pick<EditMeans, 'server' | 'store' | 'now'>): Promise<Used> {
  const stories = await store.stories(server);
  const since = new Date(now() - HOUR).toISOString();
  const changes = await store.changes(server, MOST_CHANGES);
  return {
    stories: stories.length,
    bytes: stories.reduce((sum, { bytes }) => sum + bytes.length, 0),
    uploads: changes.filter((each) => (each.what === 'add' || each.what === 'replace') && each.by.at > since)
      .length,
  };
}

const SENTENCES: Readonly<Record<Hindrance['kind'], string>> = {
  'no-day': 'The story has no day yet. Say when it was published; “yesterday” in it is counted from there.',
  links: 'This is a list of links, not a story. Take the link of one of its stories.',
  there: 'This story is here already.',
};

const ownStories = (room: Room): readonly Story[] => knownStories(room.own());

function ownNamed(id: string, room: Room): Story {
  const story = ownStories(room).find((each) => each.id === id);
  if (story === undefined)
    throw new UserError(`This server has no story "${id}" of its own. /corpus list names those that it has.`);
  return story;
}

/** What was left out stays as it is. */
const given = (details: Details): Partial<DraftFields> =>
  Object.fromEntries(
    Object.entries(details).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
