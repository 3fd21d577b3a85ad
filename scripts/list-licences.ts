import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const ROOT = new URL('../', import.meta.url);
const LIST = new URL('THIRD_PARTY_LICENCES.txt', ROOT);

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), license: z.string().optional(), dev: z.boolean().optional() }),
  ),
});
/** Of its licence: a name of SPDX, or what older packages have. */
const Package = z.object({
  version: z.string(),
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
});

const readJson = (file: string): unknown => JSON.parse(readFileSync(new URL(file, ROOT), 'utf8'));

/** A package at a place in `node_modules`; null where it is not installed, as one for another platform. */
function installedAt(place: string): z.output<typeof Package> | null {
  const file = `${place}/package.json`;
  return existsSync(new URL(file, ROOT)) ? Package.parse(readJson(file)) : null;
}

const INTRO = `Packages that onrecord runs with, and their licences, as npm run licences writes them from node_modules. The text of each
licence is in its package.
`;

/** What the list says of the packages that are installed now. Throws an Error where they are not those of the lock file. */
export function licencesNow(): string {
  const lines = Object.entries(Lock.parse(readJson('package-lock.json')).packages)
    .filter(([place, { dev }]) => place !== '' && dev !== true)
    .map(([place, { version = '', license = 'UNKNOWN' }]) => {
      const installed = installedAt(place);
      if (installed !== null && installed.version !== version)
        throw new Error(`${place} is ${installed.version}, not ${version} of package-lock.json: run npm ci`);
      const own = installed?.license ?? license;
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return `${name} ${version}: ${typeof own === 'string' ? own : own.type}`;
    });
  return `${INTRO}\n${[...new Set(lines)].toSorted().join('\n')}\n`;
}

/** The list as it is kept. */
export const licencesKept = (): string => readFileSync(LIST, 'utf8');

if (process.argv[1] === import.meta.filename) writeFileSync(LIST, licencesNow());
