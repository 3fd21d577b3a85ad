import { test } from 'vitest';
import { expectHeartbeat } from './heartbeat.ts';

test(
  'the loop is free while ten thousand stories are reloaded and cut, and one of a million characters is added',
  { timeout: 900_000 },
  () => expectHeartbeat({ stories: 10_000, length: 400, longest: 990_000 }),
);
