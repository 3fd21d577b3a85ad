// Makes one change in the store of a folder, and kills itself in the middle of the given call to the disk: `FOLDER CHANGE CALL`.
import { openFileStore } from '../../src/store/open-file-store.ts';
import { CHANGES } from './changes.ts';
import { diskUntil } from './last-call.ts';

const [, , folder = '', change = '', last = ''] = process.argv;

async function die(): Promise<never> {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => {});
}

await CHANGES[Number(change)]?.[1](openFileStore(folder, diskUntil(Number(last), 'halfway', die)));
