import { existsSync, readFileSync } from 'node:fs';
import { config as loadDotenv, parse } from 'dotenv';
import { checkEnvFile, readConfig, SETTINGS, type Config } from './config.ts';
import { editDistance } from './text/edit-distance.ts';
import type { Problem } from './text/problem.ts';

/** A name with more letters wrong than one in so many is another name. */
const LETTERS_A_SLIP = 3;

/**
 * The settings of `.env` and the environment, which goes first; those that are not in `names` have their defaults. A name in `.env`
 * that is none of them is told, and left out. Throws a UserError that names every mistake in the values.
 */
export function readSettings(tell: (problem: Problem) => void, names = SETTINGS): Config {
  if (existsSync('.env')) {
    const source = readFileSync('.env', 'utf8');
    checkEnvFile(source);
    unknownSettings(Object.keys(parse(source))).forEach(tell);
  }
  loadDotenv({ quiet: true });
  return readConfig(Object.fromEntries(names.map((name) => [name, process.env[name]])));
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
