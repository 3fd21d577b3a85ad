import { createHash } from 'node:crypto';
import { openKeptFolder, readAhead, type KeptFiles } from '../../store/kept-files.ts';
import { WIDTH } from '../../text/vectors.ts';

/** Vectors of stories by a digest of the texts that they were made from; each has those of all its passages, end to end. */
export type VectorCache = {
  /** Those that are kept for a file, by its hash; none where nothing is kept or it was made by another encoder. */
  readonly read: (hash: string) => Promise<ReadonlyMap<string, Int8Array>>;
  readonly write: (hash: string, vectors: ReadonlyMap<string, Int8Array>) => Promise<void>;
  /** As `read`, of files that will be read in this order. */
  readonly readInOrder: (hashes: readonly string[]) => VectorCache['read'];
  /** Forgets all but these. */
  readonly keepOnly: (hashes: ReadonlySet<string>) => Promise<void>;
  /** Makes those of a file while no other process does. */
  readonly alone: KeptFiles['alone'];
  /** `keepOnly` keeps those of servers besides, and need not be told of them. */
  readonly knowsServers: boolean;
};

export const NO_VECTOR_CACHE: VectorCache = {
  read: async () => new Map(),
  write: async () => {},
  readInOrder: () => NO_VECTOR_CACHE.read,
  keepOnly: async () => {},
  alone: (_hash, work) => work(),
  knowsServers: false,
};

/** What tells one story's passages from another's, whatever file they stand in. */
export const digestOf = (texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 32);

/**
 * A cache in files (those of a folder, where its path is given): a file for each hash, whose first line is JSON (the encoder's version,
 * then digest and number of passages of each story) and whose rest is the vectors. It is only ever a copy: what cannot be read or written
 * is made again.
 */
export function openVectorCache(where: string | KeptFiles, version: string): VectorCache {
  const files = typeof where === 'string' ? openKeptFolder(where) : where;
  const readWith =
    (read: KeptFiles['read']): VectorCache['read'] =>
    async (hash) => {
      const file = await read(nameOf(hash));
      if (file === null) return new Map();
      try {
        return parse(file, version);
      } catch {
        return new Map();
      }
    };
  return {
    read: readWith(files.read),
    readInOrder: (hashes) => readWith(readAhead(files, hashes.map(nameOf))),
    write: (hash, vectors) => {
      const header = {
        version,
        stories: [...vectors].map(([digest, { length }]) => [digest, length / WIDTH]),
      };
      return files.write(nameOf(hash), [
        `${JSON.stringify(header)}\n`,
        ...[...vectors.values()].map(bytesOf),
      ]);
    },
    keepOnly: (hashes) => files.keepOnly(hashes),
    alone: (hash, work) => files.alone(hash, work),
    knowsServers: files.knowsServers,
  };
}

const nameOf = (hash: string): string => `${hash}.vectors`;

const bytesOf = ({ buffer, byteOffset, length }: Int8Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, length);

function parse(file: Uint8Array, version: string): ReadonlyMap<string, Int8Array> {
  const line = file.indexOf(0x0a);
  const header: unknown = JSON.parse(new TextDecoder().decode(file.subarray(0, line)));
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
