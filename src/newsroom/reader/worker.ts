import { parentPort } from 'node:worker_threads';
import type { z } from 'zod';
import { UserError } from '../../text/errors.ts';
import { Document, type Said } from './messages.ts';
import { readDocument } from './read-document.ts';

const port = parentPort;
if (port === null) throw new Error('src/newsroom/reader/worker.ts is started by open-reader.ts');

const say = (said: z.output<typeof Said>): void => port.postMessage(said);

port.on('message', async (message: unknown) => {
  try {
    say({ fields: await readDocument(Document.parse(message)) });
  } catch (error) {
    if (error instanceof UserError) say({ refused: error.problem });
    else say({ broke: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
// Loaded with the thread, so that its time is not taken from the first document's.
await Promise.all([
  import('../../read/docx-file.ts'),
  import('../../read/html-file.ts'),
  import('../../read/pdf-file.ts'),
]);
say({ ready: true });
