import { defineConfig } from 'vitest/config';

/** The tests of one file, as `mutate.ts` names them. */
export default defineConfig({
  test: {
    include: [process.env['MUTATED_TESTS'] ?? ''],
    setupFiles: ['tests/support/silence-is-required.ts'],
  },
});
