import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { FEMALE_NAMES, MALE_NAMES } from '../../src/annotate/lexicon/en/given-names.ts';
import { SURNAMES } from '../../src/annotate/lexicon/en/surnames.ts';

const Line = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  outlet: z.string().nullish(),
  published: z.string().nullish(),
});
type Line = z.output<typeof Line>;

const FILES = ['bbc.jsonl', 'wikinews.jsonl'];
/** Stories in a file: what was found in a file is kept for all sizes that have it. */
const STORIES_A_FILE = 100;
const A_DAY = 86_400_000;

/** Where the texts are; null where they are not here. */
export function scaleIn(shared: string): string | null {
  const folder = join(shared, 'data/scale');
  return FILES.every((file) => existsSync(join(folder, file))) ? folder : null;
}

/** Writes the first so many stories as files of a folder, and gives their paths. Where the texts run out, they come again with other names and days. */
export function writeStories(scale: string, size: number, folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const lines = FILES.flatMap((file) => readFileSync(join(scale, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => Line.parse(JSON.parse(line)));
  const paths: string[] = [];
  for (let first = 0; first < size; first += STORIES_A_FILE) {
    const count = Math.min(STORIES_A_FILE, size - first);
    const path = join(folder, `${first}-${count}.jsonl`);
    const stories = Array.from({ length: count }, (_none, at) => storyAt(lines, first + at));
    writeFileSync(path, stories.map((story) => JSON.stringify(story)).join('\n'));
    paths.push(path);
  }
  return paths;
}

function storyAt(lines: readonly Line[], at: number): Line {
  const line = lines[at % lines.length];
  if (line === undefined) throw new TypeError('no stories to repeat');
  const round = Math.floor(at / lines.length);
  return round === 0 ? line : repeated(line, round);
}

const NAMES = [...FEMALE_NAMES, ...MALE_NAMES, ...SURNAMES];
const KNOWN = new Set(NAMES.map((name) => name.toLowerCase()));

/** The story of another day, with other people: each name that is one of English becomes another of the list, the same one each time. */
function repeated({ id, title, text, outlet, published }: Line, round: number): Line {
  const rename = (words: string): string =>
    words.replaceAll(/\p{Lu}\p{Ll}+/gu, (word) => {
      if (!KNOWN.has(word.toLowerCase())) return word;
      const other = NAMES[(hashOf(word) + round * 7919) % NAMES.length] ?? word;
      return `${other.charAt(0).toUpperCase()}${other.slice(1)}`;
    });
  const day = Date.parse(published ?? '2020-01-01') + round * A_DAY;
  return {
    id: `${id}-${round}`,
    title: rename(title),
    text: rename(text),
    outlet,
    published: new Date(day).toISOString().slice(0, 10),
  };
}

function hashOf(word: string): number {
  let hash = 0;
  for (const letter of word) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return hash;
}
