import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/**
 * From the ground up, as DESIGN.md has it. A file may import from its own room and from any floor below it, never from another room of
 * its floor. The words of a language are a floor of their own: whoever reads text may look them up.
 */
const FLOORS: readonly (readonly string[])[] = [
  ['src/text'],
  ['src/story', 'src/settings', 'src/log.ts'],
  ['src/annotate/lexicon'],
  ['src/read', 'src/models', 'src/annotate'],
  ['src/search'],
  [
    'src/store',
    'src/fetch',
    'src/answer',
    'src/verify',
    'src/timeline',
    'src/sources',
    'src/latest',
    'src/compare',
    'src/brief',
    'src/people',
    'src/picture',
  ],
  ['src/newsroom'],
  ['src/reply'],
  ['src/command'],
  ['commands'],
  ['src/discord', 'src/terminal', 'src/health', 'src/json-lines'],
  ['src/programs'],
  ['src/main.ts', 'src/cli.ts'],
];

/** The passes over a story, in the order in which they run: each reads what those before it found. */
const PASSES = ['language', 'people', 'quotations', 'dates'].map((pass) => `src/annotate/${pass}`);

/** Below these nothing has a clock, chance, files, a network or a logger. */
const PURE = [
  'src/text',
  'src/story',
  'src/read',
  'src/annotate',
  'src/search',
  'src/answer',
  'src/verify',
  'src/timeline',
  'src/sources',
  'src/latest',
  'src/picture',
  'src/reply',
  'commands',
];

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RELATIVE_IMPORT = /(?:from|import)\s*\(?\s*'(?<target>\.[^']+)'/gu;
const IMPURE =
  /from '(?:node:(?:fs|http|https|net|child_process|worker_threads|timers|process)[^']*|pino)'|\b(?:Date\.now|Math\.random|performance\.now|fetch|setTimeout|setInterval)\(|\bnew Date\(\)|\bprocess\.(?:env|std)/gu;

const FILES = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file).replaceAll(sep, '/')),
);
const SOURCES: ReadonlyMap<string, string> = new Map(
  FILES.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]),
);

const IMPORTS: ReadonlyMap<string, readonly string[]> = new Map(
  [...SOURCES].map(([file, source]) => [
    file,
    [...source.matchAll(RELATIVE_IMPORT)].map(({ groups }) =>
      relative(ROOT, join(ROOT, dirname(file), groups?.['target'] ?? '')).replaceAll(sep, '/'),
    ),
  ]),
);

const importsOf = (file: string): readonly string[] => IMPORTS.get(file) ?? [];

/** What a command is, beside what the commands of this bot share. */
const isFramework = (file: string): boolean => /^src\/command\/[^/]+$/u.test(file);

const isIn = (file: string, room: string): boolean => file === room || file.startsWith(`${room}/`);

/** The smallest first: `src/annotate/lexicon` before `src/annotate`. */
const ROOMS = FLOORS.flatMap((rooms, floor) => rooms.map((room) => ({ room, floor }))).toSorted(
  (a, b) => b.room.length - a.room.length,
);
const PLACES = new Map<string, (typeof ROOMS)[number] | undefined>();

/** The smallest room that a file is in, and its floor. */
function placeOf(file: string): (typeof ROOMS)[number] | undefined {
  if (!PLACES.has(file))
    PLACES.set(
      file,
      ROOMS.find(({ room }) => isIn(file, room)),
    );
  return PLACES.get(file);
}

const roomOf = (file: string): string | undefined => placeOf(file)?.room;

/** -1 for what is in no pass. */
const passOf = (file: string): number => PASSES.findIndex((pass) => isIn(file, pass));

const floorOf = (file: string): number => placeOf(file)?.floor ?? -1;

const importsThat = (breaks: (file: string, target: string) => boolean): readonly string[] =>
  FILES.flatMap((file) =>
    importsOf(file)
      .filter((target) => breaks(file, target))
      .map((target) => `${file} imports ${target}`),
  );

test('every source file stands on a floor', () => {
  expect(FILES.length).toBeGreaterThan(60);
  expect(FILES.filter((file) => floorOf(file) < 0)).toEqual([]);
});

test('no floor imports a floor above it', () => {
  expect(importsThat((file, target) => floorOf(target) > floorOf(file))).toEqual([]);
});

test('no room imports another room of its floor', () => {
  expect(
    importsThat((file, target) => floorOf(target) === floorOf(file) && roomOf(target) !== roomOf(file)),
  ).toEqual([]);
});

test('nothing is imported that is on no floor', () => {
  expect(importsThat((_file, target) => floorOf(target) < 0 && !target.endsWith('.json'))).toEqual([]);
});

test('no pass over a story imports one that runs after it', () => {
  expect(importsThat((file, target) => passOf(file) >= 0 && passOf(target) > passOf(file))).toEqual([]);
});

test('no file imports itself by way of others, not even for a type', () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file].join(' imports '));
    if (at >= 0 || done.has(file)) return;
    for (const target of importsOf(file)) walk(target, [...way, file]);
    done.add(file);
  };
  for (const file of FILES) walk(file, []);
  expect(circles).toEqual([]);
});

test('no command imports a surface, nor another command', () => {
  expect(importsThat((file, target) => isIn(file, 'commands') && isIn(target, 'commands'))).toEqual([]);
});

test('the lexicon gives words and no functions', () => {
  const code = FILES.filter((file) => isIn(file, 'src/annotate/lexicon')).filter((file) =>
    /^export (?:(?:async )?function|class|const \w+(?:: [^=]+)? = (?:async )?\()/mu.test(
      SOURCES.get(file) ?? '',
    ),
  );
  expect(code).toEqual([]);
});

test('below the newsroom nothing has a clock, chance, files, a network or a logger', () => {
  const impure = FILES.filter((file) => PURE.some((room) => isIn(file, room))).flatMap((file) =>
    [...(SOURCES.get(file) ?? '').matchAll(IMPURE)].map(([words]) => `${file}: ${words}`),
  );
  expect(impure).toEqual([]);
});

test('only the surface of Discord knows discord.js', () => {
  const knowing = FILES.filter((file) =>
    /from '(?:discord\.js|@discordjs\/[^']*)'/u.test(SOURCES.get(file) ?? ''),
  );
  expect(knowing.filter((file) => !isIn(file, 'src/discord'))).toEqual([]);
});

test('what speaks with a database is loaded where there is one, and nothing else knows how', () => {
  const room = 'src/store/postgres';
  const knowing = FILES.filter((file) => /from '(?:pg|kysely)'/u.test(SOURCES.get(file) ?? ''));
  expect(knowing.length).toBeGreaterThan(3);
  expect(knowing.filter((file) => !isIn(file, room))).toEqual([]);
  const loaded = FILES.filter((file) => !isIn(file, room)).filter((file) =>
    /^import (?!type )[^;]*from '[^']*\/postgres\/[^']*'/mu.test(SOURCES.get(file) ?? ''),
  );
  expect(loaded).toEqual([]);
});

test('nothing is left to be done, and no type is looked away from', () => {
  const left = FILES.filter((file) =>
    /\b(?:TODO|FIXME|XXX:)|@ts-(?:ignore|expect-error|nocheck)/u.test(SOURCES.get(file) ?? ''),
  );
  expect(left).toEqual([]);
});

test('every command has its test file', () => {
  const untested = FILES.filter((file) => isIn(file, 'commands')).filter(
    (file) => !existsSync(join(ROOT, 'tests', file.replace(/\.ts$/u, '.test.ts'))),
  );
  expect(untested).toEqual([]);
});

test('what a command is does not depend on what the commands of this bot share', () => {
  expect(
    importsThat((file, target) => isFramework(file) && isIn(target, 'src/command') && !isFramework(target)),
  ).toEqual([]);
});
