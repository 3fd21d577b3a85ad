/** Words that open a sentence and point back to what was told before it. */
export const POINTING_WORDS: ReadonlySet<string> = new Set(
  'he she it they his her its their this that these those there such both neither'.split(' '),
);
