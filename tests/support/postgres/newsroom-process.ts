import { openNewsrooms } from '../../../src/newsroom/open-newsrooms.ts';
import { openKeep } from '../../../src/programs/open-keep.ts';
import { UserError } from '../../../src/text/errors.ts';
import { LIMITS, MILA } from '../limits.ts';

/** A process that answers in server 1 from the database of the argument; it does what its parent wishes, and says what came of it. */
const [database = ''] = process.argv.slice(2);
const keep = await openKeep({ dataDir: 'nowhere', database });
const newsrooms = await openNewsrooms([], { ...keep, limits: LIMITS });
keep.feed?.listen(newsrooms.changed);

const WISHES: Readonly<Record<string, () => Promise<unknown>>> = {
  ask: async () => (await (await newsrooms.open('1')).ask({ question: 'how many people drowned?' })).status,
  remove: async () => (await (await newsrooms.open('1')).moderation?.remove('ferry', MILA))?.id,
  undo: async () => (await (await newsrooms.open('1')).moderation?.undo(MILA))?.what,
  /** Of a server that is not in memory. */
  elsewhere: async () => (await newsrooms.open('2')).stories().length,
  isUp: async () => keep.feed?.isUp(),
};

process.on('message', (wish) => {
  const done = WISHES[String(wish)]?.() ?? Promise.resolve('no such wish');
  void done
    .catch((error: unknown) => (error instanceof UserError ? error.code : String(error)))
    .then((said) => process.send?.(said ?? null));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
