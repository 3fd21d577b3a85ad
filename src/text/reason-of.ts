/** The code of an error of the system, as ENOENT; "unknown" where it has none. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
