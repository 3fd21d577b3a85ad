import type { Attachment as DiscordAttachment } from 'discord.js';
import type { Attachment } from '../../command/option.ts';
import { UserError } from '../../text/errors.ts';

/** Discord's own servers are quick; in milliseconds. */
const PATIENCE = 10_000;

/** The file that somebody gave, read at once: its address expires. Throws a UserError where it is larger than `most` bytes, or gone. */
export async function fetchFile(
  { name, size, url }: Pick<DiscordAttachment, 'name' | 'size' | 'url'>,
  most: number,
): Promise<Attachment> {
  if (size > most)
    throw new UserError(`${name} has ${inWords(size)}; I take files of up to ${inWords(most)}.`);
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) }).catch((cause: unknown) => {
    throw new UserError(`Discord did not give me ${name}; upload it again.`, { cause });
  });
  if (!response.ok) throw new UserError(`Discord no longer has ${name}; upload it again.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > most)
    throw new UserError(`${name} has ${inWords(bytes.length)}; I take files of up to ${inWords(most)}.`);
  return { name, size: bytes.length, bytes };
}

const inWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
