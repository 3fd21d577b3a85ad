import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The evaluation data stands beside the checkout; `SHARED` names another place. */
const SHARED = resolve(process.env['SHARED'] ?? '../shared');
const data = (file: string): string => join(SHARED, 'data', file);

type Run = {
  readonly name: string;
  readonly quick: boolean;
  readonly scorer: string;
  readonly args: readonly string[];
  readonly command: readonly string[];
  /** Asked of stories that know nothing of it, so that no question has an answer; else the questions are as they stand. */
  readonly absent?: true;
};

const npm = (name: string, ...corpus: readonly string[]): readonly string[] => [
  'npm',
  'run',
  '-s',
  name,
  '--',
  '--json',
  ...corpus.flatMap((path) => ['--corpus', path]),
];
const answers = (name: string, gold: string, stories: string): Run => ({
  name,
  quick: name === 'seed story',
  scorer: 'answers.mjs',
  args: ['--gold', gold],
  command: npm('ask', stories),
});
const cold = (name: string, gold: string, ...stories: readonly string[]): Run => ({
  name: `cold, ${name}`,
  quick: false,
  scorer: 'answers.mjs',
  args: ['--gold', gold, '--cold'],
  command: npm('ask', ...stories),
});
const absent = (name: string, stories: string): Run => ({
  ...cold(`open/dev asked of ${name} that know nothing of it`, data('open/dev.jsonl'), stories),
  absent: true,
});
const traps = (name: string, gold: string, stories: string): Run => ({
  name,
  quick: false,
  scorer: 'traps.mjs',
  args: ['--gold', gold],
  command: npm('ask', stories),
});
const quotations = (name: string, ...flags: readonly string[]): Run => ({
  name,
  quick: false,
  scorer: 'quotations.mjs',
  args: ['--gold', data('quotations/dev.jsonl'), ...flags],
  command: npm('annotate'),
});
const scored = (name: string, scorer: string, gold: readonly string[]): Run => ({
  name,
  quick: false,
  scorer,
  args: ['--gold', ...gold],
  command: npm(scorer === 'rank.mjs' ? 'rank' : 'annotate'),
});

const RUNS: readonly Run[] = [
  answers(
    'seed story',
    join(SHARED, 'stories/soleimani-strike.questions.jsonl'),
    join(SHARED, 'stories/soleimani-strike.txt'),
  ),
  answers('newsqa/dev', data('newsqa/dev.jsonl'), data('newsqa/stories.jsonl')),
  answers('newsqa/elsewhere', data('newsqa/elsewhere.jsonl'), data('newsqa/stories.jsonl')),
  answers('otherwords/dev', data('otherwords/dev.jsonl'), data('otherwords/dev.stories.jsonl')),
  answers('open/dev', data('open/dev.jsonl'), data('open/dev.stories.jsonl')),
  cold('open/dev', data('open/dev.jsonl'), data('scale/bbc.jsonl'), data('scale/wikinews.jsonl')),
  absent('401 stories', data('newsqa/stories.jsonl')),
  absent('the two shipped stories', fileURLToPath(new URL('../corpus/', import.meta.url))),
  cold('squad2', data('squad2/dev.jsonl'), data('squad2/stories.jsonl')),
  traps('traps/dev', data('traps/dev.jsonl'), data('traps/dev.stories.jsonl')),
  answers('squad2', data('squad2/dev.jsonl'), data('squad2/stories.jsonl')),
  answers('qamr', data('qamr/dev.jsonl'), data('qamr/stories.jsonl')),
  answers('5w1h', data('5w1h/dev.jsonl'), data('5w1h/stories.jsonl')),
  scored('wikiqa', 'rank.mjs', [data('wikiqa/dev.jsonl')]),
  scored('trecqa', 'rank.mjs', [data('trecqa/dev.jsonl')]),
  quotations('quotations, direct', '--forms', 'direct'),
  quotations('quotations, direct and mixed'),
  quotations('quotations, direct and mixed, between marks', '--quoted'),
  quotations('quotations, indirect', '--forms', 'indirect'),
  scored('people/wikinews', 'people.mjs', [data('people/wikinews.jsonl')]),
  scored('people/conll', 'people.mjs', [data('people/conll.jsonl')]),
  scored('dates/dev', 'dates.mjs', [data('dates/dev.jsonl')]),
  scored('dates/wikinews, dates', 'dates.mjs', [data('dates/wikinews.jsonl'), '--types', 'DATE', '--no-ref']),
];

/** `npm run gold [-- NAME]`: every figure, or those whose name begins so; `--quick`: the seed story only. */
function main(words: readonly string[]): number {
  if (!existsSync(SHARED)) {
    process.stdout.write(`gold: skipped, there is no evaluation data at ${SHARED}\n`);
    return 0;
  }
  const wanted = words.filter((word) => !word.startsWith('--'));
  const quick = words.includes('--quick');
  const runs = RUNS.filter(
    (run) =>
      (!quick || run.quick) && (wanted.length === 0 || wanted.some((word) => run.name.startsWith(word))),
  );
  const failed = runs.filter((run) => !score(run));
  return failed.length === 0 && runs.length > 0 ? 0 : 1;
}

function score({ name, scorer, args, command, absent: isAbsent }: Run): boolean {
  process.stdout.write(`\n## ${name}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'gold-'));
  try {
    const given = isAbsent
      ? args.map((arg) => (arg.endsWith('.jsonl') ? unanswered(arg, folder) : arg))
      : args;
    const { status } = spawnSync('node', [join(SHARED, 'eval', scorer), ...given, '--', ...command], {
      stdio: 'inherit',
    });
    return status === 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The questions of a file as such that no story answers, in a file of the folder. */
function unanswered(gold: string, folder: string): string {
  const file = join(folder, 'unanswered.jsonl');
  const lines = readFileSync(gold, 'utf8').trim().split('\n');
  const none = lines.map((line) => JSON.stringify({ ...JSON.parse(line), kind: 'none', unanswerable: true }));
  writeFileSync(file, none.join('\n'));
  return file;
}

process.exitCode = main(process.argv.slice(2));
