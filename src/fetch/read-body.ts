import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { UserError } from '../text/errors.ts';

type Decode = (packed: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Uint8Array>;

const DECODERS: Readonly<Record<string, Decode>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/**
 * The whole body, decompressed. Throws a UserError beyond `most` bytes, as they come and as they are then, and stops reading at once;
 * and where it may have been cut off on its way.
 */
export async function readBody(response: IncomingMessage, most: number): Promise<Uint8Array> {
  if (Number(response.headers['content-length'] ?? 0) > most) throw tooLarge(most);
  const decoder = decoderFor(response.headers['content-encoding']?.trim().toLowerCase() ?? '');
  const packed = await collect(response, most);
  const body = decoder === null ? packed : Buffer.from(await unpack(packed, decoder, most));
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

function decoderFor(encoding: string): Decode | null {
  if (encoding === '' || encoding === 'identity') return null;
  const decode = DECODERS[encoding];
  if (decode !== undefined) return decode;
  throw new UserError({ code: 'page-packed', encoding });
}

/** What zlib says of bytes that it did not pack: Z_DATA_ERROR, Z_BUF_ERROR, ERR__ERROR_FORMAT_… of Brotli. */
const isBroken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(?:Z_|ERR__)/u.test(String(error.code));

async function collect(response: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > most) throw tooLarge(most);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** No more than the limit is ever unpacked. A stream would have to be stopped while it is full, at which Node 22 and 24 hang. */
async function unpack(packed: Uint8Array, decode: Decode, most: number): Promise<Uint8Array> {
  try {
    return await decode(packed, { maxOutputLength: most });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw tooLarge(most);
    throw isBroken(error) ? new UserError({ code: 'page-broken' }, { cause: error }) : error;
  }
}

const tooLarge = (most: number): UserError => new UserError({ code: 'page-too-large', most });
