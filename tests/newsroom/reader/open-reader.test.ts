import { setInterval } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { foundIn } from '../../../src/newsroom/library/found-line.ts';
import { awayFor } from '../../../src/newsroom/drafts/read-source.ts';
import { parseFile } from '../../../src/read/parse-file.ts';
import { foundLineOf, headOf, textOf } from '../../../src/newsroom/drafts/kept-draft.ts';
import { openReader } from '../../../src/newsroom/reader/open-reader.ts';
import { startReading } from '../../../src/newsroom/reader/reading-process.ts';
import { utf8 } from '../../support/bytes.ts';
import { docxOf, partsOf, pdfOf } from '../../support/office.ts';
import { runProgram } from '../../support/program.ts';
import { refusedWith } from '../../support/refused.ts';

const WITHOUT_FILES = fileURLToPath(new URL('../../support/read-without-files.ts', import.meta.url));
const upload = (name: string, bytes: Uint8Array) => ({ file: { name, bytes } });
const mill = 'The mill at Gabrovo burned down on Sunday night, said Ana Petrova.';
const docx = upload('mill.docx', docxOf([mill]));
/** Under a third of a megabyte, and 7 seconds' work for one thread: whoever looks for the story of a page weighs what is around each paragraph. */
const slow = upload(
  'slow.html',
  utf8(
    `<html><body>${`${'<div>'.repeat(100)}<p>One, two.</p>${'</div>'.repeat(100)}`.repeat(280)}</body></html>`,
  ),
);
/** Loading what reads takes seconds on a machine that does other things. */
const PATIENCE = 240_000;

test(
  'what people write stories with is read and annotated, and what is wrong with a file is said',
  { timeout: PATIENCE },
  async () => {
    const read = openReader();
    const page = { url: 'https://post.example/mill', type: 'text/html', charset: null };
    const [first, ...others] = await Promise.all([
      read('1', docx),
      read('1', upload('mill.pdf', pdfOf([{ text: mill, y: 700 }]))),
      read('1', upload('mill.html', utf8(`<html><body><p>${mill}</p></body></html>`))),
      read('1', { page: { ...page, bytes: utf8(`<html><body><p>${mill}</p></body></html>`) } }),
    ]);
    expect([first, ...others].map(textOf)).toEqual(Array.from({ length: 4 }, () => `${mill}\n`));
    expect(headOf(others[2] ?? '')?.fields).toMatchObject({
      url: 'https://post.example/mill',
      outlet: 'post.example',
    });
    expect(foundIn(foundLineOf(first))?.people).toMatchObject([{ canonical: 'Ana Petrova' }]);
    await expect(read('1', upload('locked.docx', utf8('PK no zip')))).rejects.toThrow(
      refusedWith({ code: 'in-file', file: 'locked.docx', problem: { code: 'docx-broken' } }),
    );
  },
);

test(
  'a file of the host is parsed as it would be here, and what is wrong with it is named',
  { timeout: PATIENCE },
  async () => {
    const { parse } = awayFor('', { reader: openReader() });
    for (const { name, bytes } of [docx.file, upload('mill.html', utf8('<html></html>')).file])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await parse(name, bytes)).toEqual(JSON.parse(JSON.stringify(await parseFile(name, bytes))));
    const impatient = awayFor('', { reader: openReader({ patience: 1000 }) });
    expect(await impatient.parse('slow.html', slow.file.bytes)).toEqual({
      stories: [],
      problems: [{ where: 'slow.html', id: null, reason: { code: 'reading-too-slow', most: 1000 } }],
      whole: true,
    });
  },
);

test(
  'a file that takes too long is given up, holds up nobody meanwhile, and the next is read',
  { timeout: PATIENCE },
  async () => {
    const read = openReader({ patience: 1000 });
    let turns = 0;
    const count = (async () => {
      // The thread of the bot goes on: each turn is one that a reply could have had.
      for await (const _ of setInterval(20)) if ((turns += 1) === 10) return;
    })();
    await expect(read('1', slow)).rejects.toThrow(
      refusedWith({ code: 'in-file', file: 'slow.html', problem: { code: 'reading-too-slow', most: 1000 } }),
    );
    await count;
    expect(turns).toBe(10);
    expect(textOf(await read('1', docx))).toBe(`${mill}\n`);
  },
);

test('a file that takes too much memory is given up', { timeout: PATIENCE }, async () => {
  const read = openReader({ megabytes: 400 });
  const body = '<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(1_000_000);
  await expect(read('1', upload('large.docx', zipSync(partsOf(body))))).rejects.toThrow(
    refusedWith({ code: 'in-file', file: 'large.docx', problem: { code: 'reading-too-large' } }),
  );
});

test.skipIf(process.platform === 'win32')(
  'what tells all processes of the bot to end does not end a reading: the bot waits for it',
  { timeout: PATIENCE },
  async () => {
    const { read, pid = 0, end } = await startReading({ patience: 20_000, megabytes: 768 });
    const reading = read(docx);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.kill(pid, signal);
    expect(textOf(await reading)).toBe(`${mill}\n`);
    end();
  },
);

test.skipIf(process.platform !== 'linux')(
  'where the system has no file left for another process, the file is not read and the bot goes on',
  { timeout: PATIENCE },
  async () => {
    const { code, stderr, stdout } = runProgram(WITHOUT_FILES, [], { mostFiles: 200 });
    expect([await code, stderr()]).toEqual([0, '']);
    expect(stdout()).toMatch(/^Error: no process to read in: Error: spawn [^]* EMFILE\nAnd it goes on\.\n$/u);
  },
);
