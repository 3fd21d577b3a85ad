import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { Writable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { UserError } from '../text/errors.ts';

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * The whole body, decompressed. Throws a UserError beyond `most` bytes, as they come and as they are then, and stops reading at once;
 * and where it may have been cut off on its way.
 */
export async function readBody(response: IncomingMessage, most: number): Promise<Uint8Array> {
  if (Number(response.headers['content-length'] ?? 0) > most) throw tooLarge(most);
  const decoder = decoderFor(response.headers['content-encoding']?.trim().toLowerCase() ?? '');
  const chunks: Buffer[] = [];
  try {
    // What is too large is refused at once: on Node 22 a pipeline waits for ever on a decoder that is full.
    await new Promise<void>((resolve, reject) => {
      const collect = counted(most, (chunk) => void chunks.push(chunk), reject);
      const read = decoder === null ? pipeline(response, collect) : pipeline(response, decoder, collect);
      read.then(resolve, reject);
    });
  } catch (error) {
    throw isBroken(error) ? new UserError({ code: 'page-broken' }, { cause: error }) : error;
  } finally {
    decoder?.destroy();
  }
  const body = Buffer.concat(chunks);
  if (mayBeCutOff(response, body)) throw new UserError({ code: 'page-broken' });
  return body;
}

/** In bytes: an end tag, and what some programs write behind it. */
const TAIL = 4096;

/**
 * Where neither a length, nor chunks, nor a packing has an end of its own, the end of the connection is that of the body, whether it was
 * meant or not (RFC 9112, 8); a page then says itself that it is whole.
 */
function mayBeCutOff({ headers }: IncomingMessage, body: Buffer): boolean {
  const ends = ['content-length', 'transfer-encoding', 'content-encoding'].some(
    (name) => headers[name] !== undefined,
  );
  return !ends && !/<\/(?:html|body)\s*>/iu.test(body.subarray(-TAIL).toString('latin1'));
}

function decoderFor(encoding: string): Transform | null {
  if (encoding === '' || encoding === 'identity') return null;
  const open = DECODERS[encoding];
  if (open !== undefined) return open();
  throw new UserError({ code: 'page-packed', encoding });
}

/** What zlib says of bytes that it did not pack: Z_DATA_ERROR, Z_BUF_ERROR, ERR__ERROR_FORMAT_… of Brotli. */
const isBroken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(?:Z_|ERR__)/u.test(String(error.code));

function counted(most: number, take: (chunk: Buffer) => void, refuse: (error: UserError) => void): Writable {
  let length = 0;
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      length += chunk.length;
      if (length > most) {
        refuse(tooLarge(most));
        return done(tooLarge(most));
      }
      take(chunk);
      done();
    },
  });
}

const tooLarge = (most: number): UserError => new UserError({ code: 'page-too-large', most });
