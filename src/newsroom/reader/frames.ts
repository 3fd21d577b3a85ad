import type { Readable, Writable } from 'node:stream';

/** In bytes: how long a message is stands before it. */
const HEAD = 4;

/** Sends a message over a pipe. */
export function sendFrame(pipe: Writable, message: Uint8Array): void {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32BE(message.length);
  pipe.write(head);
  pipe.write(message);
}

/** Calls `take` with each message that comes whole, and `refuse`, once, where one is longer than `most` bytes. */
export function takeFrames(
  pipe: Readable,
  { most, take, refuse }: { most: number; take: (message: Buffer) => void; refuse: () => void },
): void {
  let chunks: Buffer[] = [];
  let length = 0;
  let wanted: number | null = null;
  pipe.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
    while (length >= (wanted ?? HEAD)) {
      const all = chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
      const end: number = wanted ?? HEAD;
      const [part, rest] = [all.subarray(0, end), all.subarray(end)];
      [chunks, length] = [[rest], rest.length];
      if (wanted === null) {
        wanted = part.readUInt32BE();
        if (wanted > most) return refuse();
      } else {
        wanted = null;
        take(part);
      }
    }
  });
}
