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
  if (size > most) throw new UserError({ code: 'upload-too-large', file: name, has: size, most });
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) }).catch((cause: unknown) => {
    throw new UserError({ code: 'upload-lost', file: name }, { cause });
  });
  if (!response.ok) throw new UserError({ code: 'upload-lost', file: name });
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > most)
    throw new UserError({ code: 'upload-too-large', file: name, has: bytes.length, most });
  return { name, size: bytes.length, bytes };
}
