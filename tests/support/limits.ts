import type { Limits } from '../../src/newsroom/servers/limits.ts';

export const LIMITS: Limits = { stories: 20, bytes: 1_000_000, uploadsAnHour: 50 };
/** Whoever changes something in a test. */
export const MILA = { name: 'mila', member: '77' };
