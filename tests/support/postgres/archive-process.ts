import { makeEntry } from '../../../src/search/entry.ts';
import { archivesInDatabase } from '../../../src/store/postgres/archives-in-database.ts';
import { openPostgres } from '../../../src/store/postgres/open-postgres.ts';
import { storyId } from '../../../src/story/story.ts';
import { storyOf } from '../story.ts';

/** A process that reads the files of server 1 into an archive of the database of the argument, and tells how many it has read. */
const [address = ''] = process.argv.slice(2);
const archives = archivesInDatabase(await openPostgres(address), { version: 'v1', vectors: null });
await archives.update('1', {
  read: async ({ name, bytes }) => [
    await makeEntry(
      storyOf(new TextDecoder().decode(bytes), {
        id: storyId(name.replace('.md', '')),
        headline: `Ferry ${name}`,
      }),
    ),
  ],
  progress: (done, all) => void process.send?.([done, all]),
});
process.send?.('done');
process.disconnect();
process.exit();
