import { DISK, type Disk } from '../../src/store/disk.ts';

/** How the last call ends: not begun, half done where it can be, or done. */
export type End = 'before' | 'halfway' | 'after';

type Call = { readonly half: () => Promise<void>; readonly whole: () => Promise<void> };

/** A disk on which the call of number `last` (from 0) is the last: `die` must never come back. */
export function diskUntil(last: number, end: End, die: () => Promise<never>): Disk & { calls: () => number } {
  let count = 0;
  const call = async ({ half, whole }: Call): Promise<void> => {
    const number = count;
    count += 1;
    if (number > last) return die();
    if (number < last) return whole();
    if (end === 'halfway') await half();
    if (end === 'after') await whole();
    return die();
  };
  return {
    calls: () => count,
    write: (path, bytes) =>
      call({ half: () => DISK.write(path, halfOf(bytes)), whole: () => DISK.write(path, bytes) }),
    append: (path, bytes) =>
      call({ half: () => DISK.append(path, halfOf(bytes)), whole: () => DISK.append(path, bytes) }),
    truncate: (path, length) => call({ half: nothing, whole: () => DISK.truncate(path, length) }),
    rename: (from, to) => call({ half: nothing, whole: () => DISK.rename(from, to) }),
    remove: (path) => call({ half: nothing, whole: () => DISK.remove(path) }),
    makeFolder: (path) => call({ half: nothing, whole: () => DISK.makeFolder(path) }),
    syncFolder: (path) => call({ half: nothing, whole: () => DISK.syncFolder(path) }),
  };
}

async function nothing(): Promise<void> {}

const halfOf = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, Math.floor(bytes.length / 2));
