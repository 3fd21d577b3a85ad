import { existsSync, readFileSync } from 'node:fs';
import { config as loadDotenv } from 'dotenv';
import { checkEnvFile, readConfig, type Config } from './config.ts';

/** The settings of `.env` and the environment, which goes first. Throws a UserError that names every mistake. */
export function readSettings(): Config {
  if (existsSync('.env')) checkEnvFile(readFileSync('.env', 'utf8'));
  loadDotenv({ quiet: true });
  return readConfig(process.env);
}
