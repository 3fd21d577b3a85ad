import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Attachment, AnyGiven, Option, Options, Value } from '../command/option.ts';
import { UserError } from '../text/errors.ts';

/** What was typed for each option, as the command takes it. Throws a UserError where something typed is no such value. */
export async function givenFrom(
  typed: Readonly<Record<string, string>>,
  options: Options,
): Promise<AnyGiven> {
  const read = Object.entries(typed).map(async ([name, words]): Promise<[string, Value | undefined]> => {
    const option = options[name];
    return [name, option === undefined ? undefined : await valueOf(name, words, option)];
  });
  return Object.fromEntries(await Promise.all(read));
}

async function valueOf(name: string, words: string, option: Option): Promise<Value> {
  switch (option.kind) {
    case 'flag':
      if (!/^(?:true|false|yes|no|on|off)$/iu.test(words))
        throw new UserError({ code: 'no-yes-or-no', option: name });
      return /^(?:true|yes|on)$/iu.test(words);
    case 'number':
      if (!/^-?\d{1,9}$/u.test(words)) throw new UserError({ code: 'no-number', option: name });
      return Number(words);
    case 'file':
      return readAttachment(words, option.mostBytes);
    case 'channel':
    case 'role':
    case 'text':
    case undefined:
    default:
      return words;
  }
}

async function readAttachment(path: string, most: number): Promise<Attachment> {
  const there = await stat(path).catch(() => null);
  if (there?.isFile() !== true) throw new UserError({ code: 'no-such-file', path });
  if (there.size > most) throw new UserError({ code: 'upload-too-large', file: path, has: there.size, most });
  const bytes = new Uint8Array(await readFile(path));
  return { name: basename(path), size: bytes.length, bytes };
}
