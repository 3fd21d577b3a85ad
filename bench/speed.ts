import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawGrowth, type Point } from './speed/growth.ts';
import { scaleIn, writeStories } from './speed/material.ts';
import { partOf, withPart, type Measured } from './speed/report.ts';
import { TOOLS } from './speed/tools.ts';
import type { Built } from './speed/steps.ts';

/**
 * `npm run bench [-- --sizes 1,100,1000] [--questions 200] [--model 100] [--dry]`: how long it takes to annotate, build, start and answer,
 * and how much memory that needs, beside other search libraries on the same sentences. Writes its part of bench/README.md and the picture
 * of growth anew, but for `--dry`; `--model` is the most stories with which the model is asked too, 0 for none.
 */
const SHARED = resolve(process.env['SHARED'] ?? '../shared');
const SIZES = '1,100,1000,2520,10000';
const QUESTIONS = '200';
const WITH_MODEL = '10000';
const PAGE = fileURLToPath(new URL('README.md', import.meta.url));
const ONE = fileURLToPath(new URL('speed/one.ts', import.meta.url));

function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return (at < 0 ? undefined : process.argv[at + 1]) ?? otherwise;
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));

/** Each measurement has a process of its own, so that none has the other's memory or compiled code. What it gives is what `speed/steps` says. */
function measure(step: string, paths: readonly string[]): ReturnType<typeof JSON.parse> {
  const questions = option('questions', QUESTIONS);
  const node = ['--expose-gc', '--max-old-space-size=8192', '--import', 'tsx'];
  const { stdout, status } = spawnSync(process.execPath, [...node, ONE, step, folder, questions, ...paths], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${step} was not measured`);
  return JSON.parse(stdout);
}

function measureAt(size: number, scale: string): Measured {
  process.stderr.write(`${size} stories\n`);
  const paths = writeStories(scale, size, join(folder, 'stories'));
  const prepared = measure('prepare', paths);
  const tools: Record<string, Built> = { onrecord: measure('onrecord', paths) };
  if (size <= Number(option('model', WITH_MODEL)))
    tools['onrecord with the model'] = measure('onrecord with the model', paths);
  for (const name of Object.keys(TOOLS)) tools[name] = measure(name, []);
  return { size, prepared, restarted: measure('restart', paths), tools };
}

const pointsOf = (all: readonly Measured[], value: (built: Built) => number): readonly Point[] =>
  all.flatMap(({ size, tools }) =>
    Object.entries(tools).map(([tool, built]) => ({ tool, stories: size, value: value(built) })),
  );

async function main(): Promise<void> {
  const scale = scaleIn(SHARED);
  if (scale === null) {
    process.stdout.write(`bench: skipped, there are no texts at ${join(SHARED, 'data/scale')}\n`);
    return;
  }
  const load = loadavg()[0] ?? 0;
  const all = option('sizes', SIZES)
    .split(',')
    .map((size) => measureAt(Number(size), scale));
  const run = `Run with ${option('questions', QUESTIONS)} questions on Node ${process.versions.node} at a load of ${load.toFixed(1)}. Times are the processor's, but for the model, which is on two threads of its own and measured by the clock; a load of more than 1 makes it slower by about that much.`;
  const part = partOf(all, run);
  process.stdout.write(`${part}\n`);
  if (process.argv.includes('--dry')) return;
  const growth =
    '<picture>\n  <source media="(prefers-color-scheme: dark)" srcset="growth-dark.png">\n  <img alt="How a question’s time and the memory grow with the stories, for each tool; the figures are those of the tables" src="growth-light.png" width="390">\n</picture>';
  writeFileSync(PAGE, withPart(readFileSync(PAGE, 'utf8'), `${part}\n\n${growth}`));
  spawnSync('npx', ['oxfmt', PAGE], { stdio: 'inherit' });
  const points = {
    times: pointsOf(all, ({ cold }) => cold.p95),
    memory: pointsOf(all, ({ memory }) => memory / 1e6),
  };
  for (const look of ['dark', 'light'] as const)
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    writeFileSync(
      fileURLToPath(new URL(`growth-${look}.png`, import.meta.url)),
      await drawGrowth(points, look),
    );
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
