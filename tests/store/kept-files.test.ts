import { expect, test } from 'vitest';
import { readAhead, type KeptFiles } from '../../src/store/kept-files.ts';

const names = Array.from({ length: 250 }, (_none, at) => `file-${at}`);

/** Files of which every one but the last is there, which tells how it was read. */
function filesOf(): { readonly files: KeptFiles; readonly reads: string[] } {
  const reads: string[] = [];
  const files: KeptFiles = {
    read: async (name) => {
      reads.push(`read ${name}`);
      return Buffer.from(name);
    },
    readSome: async (some) => {
      reads.push(`${some[0]} and ${some.length - 1} more`);
      return new Map(some.filter((name) => name !== 'file-249').map((name) => [name, Buffer.from(name)]));
    },
    write: async () => {},
    keepOnly: async () => {},
    within: () => files,
    alone: (_hash, work) => work(),
    knowsServers: true,
  };
  return { files, reads };
}

test('what will be read in order is read a hundred at a time', async () => {
  const { files, reads } = filesOf();
  const read = readAhead(files, names);
  const texts: (string | undefined)[] = [];
  // oxlint-disable-next-line no-await-in-loop -- in order
  for (const name of names) texts.push((await read(name))?.toString());
  expect(texts).toEqual([...names.slice(0, -1), undefined]);
  expect(reads).toEqual(['file-0 and 99 more', 'file-100 and 99 more', 'file-200 and 49 more']);
});

test('what nobody spoke of, and what cannot be read several at a time, is read by itself', async () => {
  const { files, reads } = filesOf();
  await readAhead(files, names)('elsewhere');
  const { readSome: _none, ...alone } = files;
  await readAhead(alone, names)('file-3');
  expect(reads).toEqual(['read elsewhere', 'read file-3']);
});
