import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { EXCEPTIONS } from './pattern-exceptions.ts';
import { patternsIn } from './patterns-in.ts';

/**
 * Proves that every regular expression of `src/` takes time in proportion to the text, whatever the text is (recheck: automata where they
 * can, else a search for attacks), and keeps those that are proved in `linear-patterns.json`: `npm run prove`. One that is not proved is
 * mended, or named in `pattern-exceptions.ts` with what bounds its text. `--all` proves them all anew.
 */

/** For one pattern, in milliseconds. */
const PATIENCE = 60_000;

const PROVED = new URL('linear-patterns.json', import.meta.url);
const kept: unknown = JSON.parse(readFileSync(PROVED, 'utf8'));
const known: ReadonlySet<unknown> = new Set(
  process.argv.includes('--all') || !Array.isArray(kept) ? [] : kept,
);

const patterns = new Set(
  (await patternsIn(fileURLToPath(new URL('../src', import.meta.url)))).map(({ written }) => written),
);
const proved: string[] = [];
const unproved: string[] = [];
for (const written of patterns) {
  if (EXCEPTIONS.has(written)) continue;
  // oxlint-disable-next-line no-await-in-loop -- each takes a core
  const attack = known.has(written) ? null : await attackOn(written);
  if (attack === null) proved.push(written);
  else unproved.push(`${written}\n  ${attack}`);
}
writeFileSync(PROVED, `${JSON.stringify(proved.toSorted(), null, 2)}\n`);
process.stdout.write(`${proved.length} patterns are linear, ${unproved.length} are not proved.\n`);
for (const each of unproved) process.stderr.write(`${each}\n`);
process.exitCode = unproved.length === 0 ? 0 : 1;

/** How a text makes it slow, or why that is not known; null where none does. */
async function attackOn(written: string): Promise<string | null> {
  const end = written.lastIndexOf('/');
  const found = await check(written.slice(1, end), written.slice(end + 1), { timeout: PATIENCE });
  if (found.status === 'safe') return null;
  return found.status === 'vulnerable' ? found.attack.pattern : `not known: ${found.error.kind}`;
}
