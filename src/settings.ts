import { existsSync, readFileSync } from 'node:fs';
import { config as loadDotenv } from 'dotenv';
import { checkEnvFile, readConfig, SETTINGS, type Config } from './config.ts';

/**
 * The settings of `.env` and the environment, which goes first; those that are not in `names` have their defaults. Throws a UserError
 * that names every mistake in them.
 */
export function readSettings(names = SETTINGS): Config {
  if (existsSync('.env')) checkEnvFile(readFileSync('.env', 'utf8'));
  loadDotenv({ quiet: true });
  return readConfig(Object.fromEntries(names.map((name) => [name, process.env[name]])));
}
