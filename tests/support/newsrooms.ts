import type { Moderation } from '../../src/newsroom/servers/moderation.ts';
import type { Newsroom } from '../../src/newsroom/newsroom.ts';
import { verbatim } from '../../src/story/evidence.ts';
import { openNewsrooms, type Newsrooms } from '../../src/newsroom/open-newsrooms.ts';
import { openReader } from '../../src/newsroom/reader/open-reader.ts';
import { openFileStore } from '../../src/store/open-file-store.ts';
import { folderOf, type Folder } from './folder.ts';
import { LIMITS, MILA } from './limits.ts';

export { LIMITS, MILA };

/** A clock that stands still until it is told; whoever waits comes back at once, later. */
export function testClock(): {
  now: () => number;
  wait: (milliseconds: number) => Promise<void>;
  pass: (ms: number) => void;
} {
  let time = Date.parse('2026-03-01T10:00:00Z');
  return {
    now: () => time,
    wait: async (milliseconds) => {
      time += milliseconds;
    },
    pass: (milliseconds) => {
      time += milliseconds;
    },
  };
}

/** One for all tests of a worker: it takes seconds to start. */
const READER = openReader();

type Opened = {
  readonly newsrooms: Newsrooms;
  readonly corpus: Folder;
  readonly data: Folder;
  readonly again: () => Promise<Newsrooms>;
};

/**
 * Newsrooms over a folder of shared stories and an empty store; `again` opens them as after a restart. The stories of all servers are in
 * memory, but where there is a limit.
 */
export async function newsroomsOf(
  files: Readonly<Record<string, string>>,
  given: Partial<Parameters<typeof openNewsrooms>[1]> = {},
): Promise<Opened> {
  const [corpus, data] = [await folderOf(files), await folderOf()];
  const again = async (): Promise<Newsrooms> => {
    const store = openFileStore(data.path);
    const newsrooms = await openNewsrooms([corpus.path], {
      store,
      limits: LIMITS,
      clock: testClock(),
      fetching: { allowLoopback: true },
      reader: READER,
      ...given,
    });
    if (given.memory === undefined)
      await Promise.all((await store.servers()).map((server) => newsrooms.open(server)));
    return newsrooms;
  };
  return { corpus, data, again, newsrooms: await again() };
}

/** The words of a story that is no file yet. */
export const museum = {
  headline: 'Museum at Pleven reopens',
  outlet: 'The Test Ledger',
  published: '2024-05-07',
  text: 'The museum at Pleven reopened on Monday.\n\n“We waited nine years,” said Rada Ilieva, its director.\n\nThe roof had fallen in 2015.\n',
};

/** The best answer, word for word; null where there is none. */
export const answerOf = async (newsroom: Newsroom, question: string): Promise<string | null> => {
  const answer = await newsroom.ask({ question });
  return answer.status === 'answered' ? verbatim(answer.findings[0].evidence) : null;
};
export const moderationOf = (newsroom: Newsroom): Moderation => {
  if (newsroom.moderation === undefined) throw new TypeError('nothing can be edited here');
  return newsroom.moderation;
};
/** Adds a story to a server and gives its id. */
export const addTo = async (newsroom: Newsroom, words = museum): Promise<string> => {
  const { id } = await moderationOf(newsroom).draft({ words });
  return (await moderationOf(newsroom).confirm(id, MILA)).id;
};
export const idsIn = (newsroom: Newsroom): readonly string[] =>
  newsroom
    .stories()
    .map(({ id }) => id)
    .toSorted();
