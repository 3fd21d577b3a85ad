import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';

/**
 * `npm run mutate [-- --minutes 40] [FILE…]`: changes one thing after the other in a sample of files and runs their tests, which should
 * fail. Tells the share of changes that were noticed, and each that was not; no further file is begun once the time is over.
 */
const SAMPLE: ReadonlyMap<string, string> = new Map([
  ['src/answer/question/kind-of.ts', 'tests/answer/kind-of.test.ts'],
  ['src/answer/judge/is-name.ts', 'tests/answer/judge/is-name.test.ts'],
  ['src/answer/question/speaker-asked.ts', 'tests/answer/speaker-asked.test.ts'],
  ['src/answer/question/follow-up.ts', 'tests/answer/follow-up.test.ts'],
  ['src/answer/rank/newest-first.ts', 'tests/answer/newest-first.test.ts'],
  ['src/answer/present/otherwise.ts', 'tests/answer/otherwise.test.ts'],
  ['src/answer/question/acronyms.ts', 'tests/answer/acronyms.test.ts'],
  ['src/answer/look/look.ts', 'tests/answer/look/look.test.ts'],
  ['src/annotate/dates/calendar.ts', 'tests/annotate/dates/calendar.test.ts'],
  ['src/annotate/language/marks/read-marks.ts', 'tests/annotate/language/marks.test.ts'],
  ['src/annotate/language/base-letters.ts', 'tests/annotate/language/sentences.test.ts'],
  ['src/annotate/dates/direction.ts', 'tests/annotate/dates/which-day.test.ts'],
]);

const MINUTES = 40;
const MINUTE = 60_000;
/** What tests need is copied aside, and these are large. */
const LEFT_OUT = ['bench', 'docs', 'models', 'training', '.git'];

const { minutes, files } = readArguments(process.argv.slice(2));
const end = performance.now() + minutes * MINUTE;

function readArguments(words: readonly string[]): { minutes: number; files: readonly string[] } {
  const at = words.indexOf('--minutes');
  const named = words.filter((_word, index) => at < 0 || (index !== at && index !== at + 1));
  const unknown = named.find((file) => !SAMPLE.has(file));
  if (unknown !== undefined)
    throw new Error(`${unknown} is not in the sample: ${[...SAMPLE.keys()].join(', ')}`);
  return {
    minutes: at < 0 ? MINUTES : Number(words[at + 1]),
    files: named.length > 0 ? named : [...SAMPLE.keys()],
  };
}

type Told = { readonly noticed: number; readonly all: number };

async function mutate(file: string): Promise<Told> {
  process.env['MUTATED_TESTS'] = SAMPLE.get(file);
  const mutants = await new Stryker({
    mutate: [file],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'scripts/vitest.mutate.config.ts', related: false },
    concurrency: 1,
    ignoreStatic: true,
    ignorePatterns: LEFT_OUT,
    // Stryker 9 reads settings by an interface that TypeScript 7 no longer has; no types are checked here.
    tsconfigFile: 'none.json',
    disableTypeChecks: false,
    reporters: ['progress-append-only'],
    logLevel: 'warn',
    dryRunTimeoutMinutes: 15,
    timeoutMS: 20_000,
    tempDirName: '.stryker-tmp',
  }).runMutationTest();
  const counted = mutants.filter(({ status }) => !['Ignored', 'CompileError', 'Pending'].includes(status));
  const unnoticed = counted.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const lines = readFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), 'utf8').split('\n');
  process.stdout.write(`${file}: ${counted.length - unnoticed.length} of ${counted.length} noticed\n`);
  for (const { mutatorName, location, replacement, status } of unnoticed)
    process.stdout.write(
      `  ${location.start.line} ${status} ${mutatorName}: ${lines[location.start.line - 1]?.trim()}  =>  ${replacement}\n`,
    );
  return { noticed: counted.length - unnoticed.length, all: counted.length };
}

let [noticed, all] = [0, 0];
for (const file of files) {
  if (performance.now() > end) {
    process.stdout.write(`the time is over: ${file} and those behind it were not changed\n`);
    break;
  }
  // oxlint-disable-next-line no-await-in-loop -- one after the other
  const told = await mutate(file);
  noticed += told.noticed;
  all += told.all;
}
process.stdout.write(`${((100 * noticed) / all).toFixed(1)} % of ${all} changes were noticed\n`);
