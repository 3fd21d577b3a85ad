import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { editDistance } from '../text/edit-distance.ts';
import { UserError } from '../text/errors.ts';
import type { Problem } from '../text/problem.ts';
import { reasonOf } from '../text/reason-of.ts';
import { SETTINGS } from './environment.ts';

/** A name with more letters wrong than one in so many is another name. */
const LETTERS_A_SLIP = 3;

/** The text of `.env`; empty where there is none. Throws a UserError where it cannot be read. */
export function readEnvFile(path = '.env'): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const reason = reasonOf(cause);
    if (reason === 'ENOENT') return '';
    throw new UserError({ code: 'env-closed', reason }, { cause });
  }
}

/** The values that `.env` has, by name. Throws a UserError that names the first line which is no `NAME=value`: dotenv passes over those in silence. */
export function parseEnvFile(source: string): Readonly<Record<string, string>> {
  const lines = source.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const at = lines.findIndex((line) => !/^\s*(?:#.*|(?:export\s+)?[\w.-]+\s*=.*)?$/u.test(line));
  if (at >= 0) throw new UserError({ code: 'no-setting', line: at + 1 });
  return parse(source);
}

/** What is told of each name that is no setting, with the setting that may be meant. */
export const unknownSettings = (names: readonly string[]): readonly Problem<'unknown-setting'>[] =>
  names
    .filter((name) => !SETTINGS.some((setting) => setting === name))
    .map((name) => {
      const [meant = null] = SETTINGS.map((setting) => ({ setting, slips: slipsIn(name, setting) }))
        .filter(({ setting, slips }) => slips <= setting.length / LETTERS_A_SLIP)
        .toSorted((a, b) => a.slips - b.slips);
      return { code: 'unknown-setting', name, meant: meant?.setting ?? null };
    });

const slipsIn = (name: string, setting: string): number =>
  editDistance(name.toUpperCase().replaceAll(/[^A-Z]+/gu, '_'), setting, setting.length);
