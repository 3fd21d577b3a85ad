/** Words that are two, where an apostrophe stands for the letters left out: the ending -> its word. "’s" and "’d" are read by what follows. */
export const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'m", 'am'],
]);

/** The verb that has another form before "n’t". */
export const BEFORE_NOT: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);

/** Behind these "’s" is a verb; behind a noun it is a possessive far more often. */
export const BEFORE_IS: ReadonlySet<string> = new Set(
  `he she it that this there here what who where when why how everybody everyone somebody someone nobody
  everything something nothing`.split(/\s+/u),
);

/** Behind these "’d" is "would" or "had". */
export const BEFORE_WOULD: ReadonlySet<string> = new Set(
  'i you he she it we they that there who what'.split(' '),
);

/**
 * As many type them, without the apostrophe: the two words, and how many letters the second has. Those that are words of their own stand
 * where the others never do, so that nobody is misread: "its" for "it’s".
 */
export const UNMARKED: ReadonlyMap<string, readonly [string, string, number]> = new Map([
  ...'is are was were has have had does do did could would should must need'
    .split(' ')
    .map((verb): [string, readonly [string, string, number]] => [`${verb}nt`, [verb, 'not', 2]]),
  ['cant', ['can', 'not', 2]],
  ['wont', ['will', 'not', 2]],
  ['cannot', ['can', 'not', 3]],
  ['im', ['i', 'am', 1]],
  ...'i you we they'
    .split(' ')
    .map((who): [string, readonly [string, string, number]] => [`${who}ve`, [who, 'have', 2]]),
  ...'he she it that there what here'
    .split(' ')
    .map((who): [string, readonly [string, string, number]] => [`${who}s`, [who, 'is', 1]]),
  ['whose', ['who', 'is', 2]],
  ['youre', ['you', 'are', 2]],
  ['your', ['you', 'are', 1]],
  ['theyre', ['they', 'are', 2]],
  ['their', ['they', 'are', 2]],
]);
