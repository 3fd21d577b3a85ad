import { expect, test } from 'vitest';
import { openPostgres } from '../../../src/store/postgres/open-postgres.ts';
import { refusedWith } from '../../support/refused.ts';

test.each([
  ['a port that is none', 'x?port=abc', 'ERR_SOCKET_BAD_PORT'],
  ['a certificate that is not there', 'x?sslmode=verify-full&sslrootcert=/nowhere/at-all', 'ENOENT'],
  ['a socket that is not there', 'x?host=/nowhere/at-all', 'ENOENT'],
])('an address with %s is refused, and nobody waits for it', async (_what, rest, reason) => {
  await expect(openPostgres(`postgres://127.0.0.1:9/${rest}`)).rejects.toThrow(
    refusedWith({ code: 'database-closed', reason }),
  );
});
