import type { Settings } from '../settings/read-settings.ts';
import { claimFolder } from '../store/claim-folder.ts';
import { folderSource, folderTarget, hasServers } from '../store/copy/copy-folder.ts';
import { copyAll, type Counts } from '../store/copy/server-dump.ts';
import { UserError } from '../text/errors.ts';
import type { Io } from './io.ts';

/** Stands for the database of DATABASE_URL on the command line, which everybody on a machine can read. */
const DATABASE = 'database';

/** `npm run store -- copy FROM TO`: moves a DATA_DIR into the database or out of it, whole or not at all. */
export async function store({ words, database }: Settings, { output }: Pick<Io, 'output'>): Promise<number> {
  const [what, from = '', to = '', ...more] = words;
  const folder = [from, to].find((place) => place !== DATABASE && place !== '');
  const isMisused =
    what !== 'copy' || more.length > 0 || folder === undefined || ![from, to].includes(DATABASE);
  if (isMisused) throw new UserError({ code: 'copy-misused' });
  if (database === null) throw new UserError({ code: 'no-database' });
  output.write(`${sentenceOf(await copy({ folder, database, isInto: to === DATABASE }))}\n`);
  return 0;
}

type Copying = { readonly folder: string; readonly database: string; readonly isInto: boolean };

async function copy({ folder, database: address, isInto }: Copying): Promise<Counts> {
  if (isInto && !(await hasServers(folder))) throw new UserError({ code: 'copy-of-nothing', where: folder });
  const { openPostgres, databaseSource, databaseTarget } = await import('../store/postgres/postgres.ts');
  const database = await openPostgres(address);
  try {
    const claim = await claimFolder(folder);
    try {
      return isInto
        ? await copyAll(folderSource(folder), databaseTarget(database))
        : await copyAll(databaseSource(database), folderTarget(folder));
    } finally {
      await claim.release();
    }
  } finally {
    await database.close();
  }
}

const sentenceOf = ({ servers, stories, preferences, changes, feedback, drafts, left }: Counts): string =>
  `Copied, and counted again where it is now: ${servers} servers (${left} that the bot has left) with ${stories} stories, ${preferences} files of settings, ${changes} changes, ${feedback} answers marked wrong and ${drafts} drafts. What was found in stories, and their vectors, is made anew at the next start.`;
