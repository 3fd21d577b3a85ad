import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { WIDTH } from '../../text/vectors.ts';

/** Vectors of stories by a digest of the texts that they were made from; each has those of all its passages, end to end. */
export type VectorCache = {
  /** Those that are kept for a file, by its hash; none where nothing is kept or it was made by another encoder. */
  readonly read: (hash: string) => Promise<ReadonlyMap<string, Int8Array>>;
  readonly write: (hash: string, vectors: ReadonlyMap<string, Int8Array>) => Promise<void>;
  /** Forgets all but these. */
  readonly keepOnly: (hashes: ReadonlySet<string>) => Promise<void>;
};

export const NO_VECTOR_CACHE: VectorCache = {
  read: async () => new Map(),
  write: async () => {},
  keepOnly: async () => {},
};

/** What tells one story's passages from another's, whatever file they stand in. */
export const digestOf = (texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 32);

/**
 * A cache in a folder: a file for each hash, whose first line is JSON (the encoder's version, then digest and number of passages of each
 * story) and whose rest is the vectors. It is only ever a copy: what cannot be read or written is made again.
 */
export function openVectorCache(folder: string, version: string): VectorCache {
  const pathOf = (hash: string): string => join(folder, `${hash}.vectors`);
  return {
    read: async (hash) => {
      try {
        return parse(await readFile(pathOf(hash)), version);
      } catch {
        return new Map();
      }
    },
    write: async (hash, vectors) => {
      const header = {
        version,
        stories: [...vectors].map(([digest, { length }]) => [digest, length / WIDTH]),
      };
      const path = pathOf(hash);
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(`${path}.new`, [
          `${JSON.stringify(header)}\n`,
          ...[...vectors.values()].map(bytesOf),
        ]);
        await rename(`${path}.new`, path);
      } catch {
        // A full disk costs time at the next start, and nothing else.
      }
    },
    keepOnly: async (hashes) => {
      const files = await readdir(folder).catch(() => []);
      const old = files.filter((file) => !hashes.has(file.replace(/\.vectors$/u, '')));
      await Promise.all(old.map((file) => rm(join(folder, file), { force: true })));
    },
  };
}

const bytesOf = ({ buffer, byteOffset, length }: Int8Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, length);

function parse(file: Buffer, version: string): ReadonlyMap<string, Int8Array> {
  const line = file.indexOf('\n');
  const header: unknown = JSON.parse(file.subarray(0, line).toString());
  if (!isHeader(header) || header.version !== version) return new Map();
  const bytes = new Int8Array(file.buffer, file.byteOffset + line + 1, file.length - line - 1);
  const vectors = new Map<string, Int8Array>();
  let at = 0;
  for (const [digest, passages] of header.stories) {
    const end = at + passages * WIDTH;
    if (end > bytes.length) break;
    vectors.set(digest, bytes.subarray(at, end));
    at = end;
  }
  return vectors;
}

type Header = { readonly version: string; readonly stories: readonly (readonly [string, number])[] };

const isHeader = (value: unknown): value is Header =>
  typeof value === 'object' && value !== null && 'version' in value && 'stories' in value;
