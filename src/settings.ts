import { readFileSync } from 'node:fs';
import { config as loadDotenv, parse } from 'dotenv';
import { checkEnvFile, readConfig, SETTINGS, type Config } from './config.ts';
import { editDistance } from './text/edit-distance.ts';
import { UserError } from './text/errors.ts';
import type { Problem } from './text/problem.ts';
import { reasonOf } from './text/reason-of.ts';

/** A name with more letters wrong than one in so many is another name. */
const LETTERS_A_SLIP = 3;

/**
 * The settings of `.env` and the environment, which goes first; those that are not in `names` have their defaults. A name in `.env`
 * that is none of them is told, and left out. Throws a UserError that names every mistake in the values, or why
 * `.env` cannot be read.
 */
export function readSettings(tell: (problem: Problem) => void, names = SETTINGS): Config {
  const source = readEnvFile();
  checkEnvFile(source);
  const written = Object.keys(parse(source));
  unknownSettings(written).forEach(tell);
  const inFile = new Set(written.filter((name) => process.env[name] === undefined));
  loadDotenv({ quiet: true });
  return readConfig(Object.fromEntries(names.map((name) => [name, process.env[name]])), inFile);
}

/** Empty where there is none. */
function readEnvFile(): string {
  try {
    return readFileSync('.env', 'utf8');
  } catch (cause) {
    const reason = reasonOf(cause);
    if (reason === 'ENOENT') return '';
    throw new UserError({ code: 'env-closed', reason }, { cause });
  }
}

/** What is told of each name that is no setting, with the setting that may be meant. */
export const unknownSettings = (names: readonly string[]): readonly Problem<'unknown-setting'>[] =>
  names
    .filter((name) => !SETTINGS.includes(name))
    .map((name) => {
      const [meant = null] = SETTINGS.map((setting) => ({ setting, slips: slipsIn(name, setting) }))
        .filter(({ setting, slips }) => slips <= setting.length / LETTERS_A_SLIP)
        .toSorted((a, b) => a.slips - b.slips);
      return { code: 'unknown-setting', name, meant: meant?.setting ?? null };
    });

const slipsIn = (name: string, setting: string): number =>
  editDistance(name.toUpperCase().replaceAll(/[^A-Z]+/gu, '_'), setting, setting.length);
