import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';

/** A regular expression as it stands in the source, `/a+/u`; of one that is put together when the program runs, its file: `new RegExp in a.ts`. */
export type Pattern = { readonly file: string; readonly written: string };

/** All regular expressions of a folder's TypeScript. */
export async function patternsIn(folder: string): Promise<readonly Pattern[]> {
  const files = (await readdir(folder, { recursive: true }))
    .filter((file) => file.endsWith('.ts'))
    .toSorted();
  return files.flatMap((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    const written: string[] = [];
    collect(parseSync(file, source).program, written, file);
    return written.map((each) => ({ file, written: each }));
  });
}

function collect(node: unknown, written: string[], file: string): void {
  if (Array.isArray(node)) for (const each of node) collect(each, written, file);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  if ('regex' in node && isRegex(node.regex)) written.push(`/${node.regex.pattern}/${node.regex.flags}`);
  if ('callee' in node && isRegExp(node.callee)) written.push(`new RegExp in ${file}`);
  for (const child of Object.values(node)) collect(child, written, file);
}

const isRegex = (value: unknown): value is { readonly pattern: string; readonly flags: string } =>
  typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;

const isRegExp = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'name' in value && value.name === 'RegExp';
