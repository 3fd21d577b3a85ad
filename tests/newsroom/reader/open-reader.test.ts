import { setInterval } from 'node:timers/promises';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openReader } from '../../../src/newsroom/reader/open-reader.ts';
import { utf8 } from '../../support/bytes.ts';
import { docxOf, partsOf, pdfOf } from '../../support/office.ts';
import { refusedWith } from '../../support/refused.ts';

const upload = (name: string, bytes: Uint8Array) => ({ file: { name, bytes } });
const mill = 'The mill at Gabrovo burned down on Sunday night.';
const docx = upload('mill.docx', docxOf([mill]));
/** Under a third of a megabyte, and 7 seconds' work for one thread: whoever looks for the story of a page weighs what is around each paragraph. */
const slow = upload(
  'slow.html',
  utf8(
    `<html><body>${`${'<div>'.repeat(100)}<p>One, two.</p>${'</div>'.repeat(100)}`.repeat(280)}</body></html>`,
  ),
);

test('what people write stories with is read', async () => {
  const read = openReader();
  const page = { url: 'https://post.example/mill', type: 'text/html', charset: null };
  const all = await Promise.all([
    read(docx),
    read(upload('mill.pdf', pdfOf([{ text: mill, y: 700 }]))),
    read(upload('mill.html', utf8(`<html><body><p>${mill}</p></body></html>`))),
    read({ page: { ...page, bytes: utf8(`<html><body><p>${mill}</p></body></html>`) } }),
  ]);
  expect(all.map(({ text }) => text)).toEqual(Array.from({ length: 4 }, () => `${mill}\n`));
  expect(all[3]).toMatchObject({ url: 'https://post.example/mill', outlet: 'post.example' });
});

test('a file that is refused is refused with the same problem, and the next is read', async () => {
  const read = openReader();
  await expect(read(upload('locked.docx', utf8('PK no zip')))).rejects.toThrow(
    refusedWith({ code: 'in-file', file: 'locked.docx', problem: { code: 'docx-broken' } }),
  );
  expect(await read(docx)).toMatchObject({ text: `${mill}\n` });
});

test('a file that takes too long is given up, holds up nobody meanwhile, and the next is read', async () => {
  const read = openReader({ patience: 1000 });
  expect(await read(docx)).toMatchObject({ text: `${mill}\n` });
  let turns = 0;
  const count = (async () => {
    // The thread of the bot goes on: each turn is one that a reply could have had.
    for await (const _ of setInterval(20)) if ((turns += 1) === 10) return;
  })();
  await expect(read(slow)).rejects.toThrow(
    refusedWith({ code: 'in-file', file: 'slow.html', problem: { code: 'reading-too-slow', most: 1000 } }),
  );
  await count;
  expect(turns).toBe(10);
  expect(await read(docx)).toMatchObject({ text: `${mill}\n` });
});

test('a file that takes too much memory is given up, and the next is read', async () => {
  const read = openReader({ megabytes: 96 });
  const body = '<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(1_000_000);
  await expect(read(upload('large.docx', zipSync(partsOf(body))))).rejects.toThrow(
    refusedWith({ code: 'in-file', file: 'large.docx', problem: { code: 'reading-too-large' } }),
  );
  expect(await read(docx)).toMatchObject({ text: `${mill}\n` });
});
