import type { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';

/**
 * The lines of a stream, without its byte order mark and their line feeds, each as soon as it is there. Node's readline ends lines at
 * U+2028 and U+2029 too, which may stand in JSON.
 */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun = '';
  for await (const part of input) {
    const [first = '', ...others] = textOf(part, decoder).split('\n');
    begun += first;
    for (const next of others) {
      yield begun;
      begun = next;
    }
  }
  if (begun !== '') yield begun;
}

const textOf = (part: unknown, decoder: TextDecoder): string =>
  part instanceof Uint8Array ? decoder.decode(part, { stream: true }) : String(part);
