import { readFileSync } from 'node:fs';
import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { textOf } from '../../../src/newsroom/drafts/kept-draft.ts';
import { openReader } from '../../../src/newsroom/reader/open-reader.ts';
import { startReading } from '../../../src/newsroom/reader/reading-process.ts';
import { UserError } from '../../../src/text/errors.ts';
import { utf8 } from '../../support/bytes.ts';
import { pdfOf, pdfWith } from '../../support/office.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';

const MEGABYTES = 512;
const chunk = deflateRawSync(Buffer.alloc(16 * 1024 * 1024, ' '), { finishFlush: constants.Z_SYNC_FLUSH });
/** A gigabyte of blanks. */
const packed = Buffer.concat([
  Buffer.from([0x78, 0x9c]),
  ...Array.from({ length: 64 }, () => chunk),
  Buffer.from([3, 0]),
]);
const pdf = (filter: string, body: Buffer): Uint8Array =>
  pdfWith(
    Buffer.concat([
      Buffer.from(`<< /Length ${body.length} /Filter ${filter} >>\nstream\n`),
      body,
      Buffer.from('\nendstream'),
    ]),
  );

test.each([
  ['filters one upon the other', pdf('[/FlateDecode /FlateDecode]', deflateSync(packed))],
  ['names that are escaped', pdf('[/Fl#61teDecode /Fl#61teDecode]', deflateSync(packed))],
  [
    'hexadecimals before it is packed',
    pdf('[/ASCIIHexDecode /FlateDecode]', Buffer.from(`${packed.toString('hex')}>`)),
  ],
  [
    'hexadecimals before it is packed twice',
    pdf('[/AHx /Fl /Fl]', Buffer.from(`${deflateSync(packed).toString('hex')}>`)),
  ],
])('a PDF that unpacks to a gigabyte by %s takes no more memory than any', async (_how, bytes) => {
  const reading = await startReading({ patience: 20_000, megabytes: MEGABYTES });
  onTestFinished(reading.end);
  let most = 0;
  const watch = setInterval(() => {
    const status = readFileSync(`/proc/${reading.pid}/status`, 'utf8');
    most = Math.max(
      most,
      Number(/VmRSS:\s+(?<kilobytes>\d+)/u.exec(status)?.groups?.['kilobytes'] ?? 0) / 1024,
    );
  }, 20);
  onTestFinished(() => clearInterval(watch));
  const outcome: unknown = await reading
    .read({ file: { name: 'bomb.pdf', bytes } })
    .catch((error: unknown) => error);
  clearInterval(watch);
  expect(outcome).toBeInstanceOf(UserError);
  // What it takes between two looks of the watchdog, which a busy machine lets look late; unpacked it would be twice that and more.
  expect(most).toBeLessThan(MEGABYTES + 400);
});

test('what is hostile to patterns is read and annotated, or refused in a sentence, and so is a PDF read then', async () => {
  const read = openReader();
  const bad: unknown[] = [];
  for (const [what, text] of hostileTexts(990_000)) {
    const file = { name: 'hostile.md', bytes: utf8(text) };
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const outcome: unknown = await read('1', { file }).catch((error: unknown) => error);
    if (typeof outcome !== 'string' && !(outcome instanceof UserError)) bad.push([what, outcome]);
  }
  expect(bad).toEqual([]);
  const file = { name: 'mill.pdf', bytes: pdfOf([{ text: 'The mill burned.', y: 700 }]) };
  expect(textOf(await read('1', { file }))).toBe('The mill burned.\n');
});
