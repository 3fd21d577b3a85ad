/** Prepositions and the like that stand before a season or a month where it is one: "by summer", "since May". */
export const BEFORE_SEASONS: ReadonlySet<string> = new Set(
  'in during since until till by through into of for before after over early late'.split(' '),
);

/** The same before months whose names are other words as well ("May", "March"). */
export const BEFORE_MONTHS: ReadonlySet<string> = new Set(
  'in of since until till by from through to and or during before after for on between early late mid this last next every each the a'.split(
    ' ',
  ),
);

/** What follows "may" where it is the verb. */
export const AFTER_THE_VERB_MAY: ReadonlySet<string> = new Set(['be', 'have', 'not']);

/** Before a count of days or years, part of the expression: "the last two years", "the remaining three days". */
export const STRETCH_LEADS: ReadonlySet<string> = new Set([
  'last',
  'past',
  'next',
  'first',
  'final',
  'latest',
  'coming',
  'previous',
  'following',
  'remaining',
  'year-earlier',
]);

export const STRETCH_DETERMINERS: ReadonlySet<string> = new Set(['the', 'these', 'those']);

/** Between the count and the unit: "three full years", "two more weeks". */
export const STRETCH_ADJECTIVES: ReadonlySet<string> = new Set([
  'more',
  'full',
  'straight',
  'consecutive',
  'additional',
  'trading',
  'business',
  'working',
  'fiscal',
  'solid',
  'long',
  'short',
  'whole',
  'entire',
  'other',
]);

/** Stretches that no number measures. */
export const UNMEASURED_STRETCHES: ReadonlySet<string> = new Set([
  'a while',
  'awhile',
  'a long time',
  'a short time',
  'a lengthy period',
  'a long period',
  'a short period',
]);

/** What makes a year another than the calendar's, and "same". */
export const KINDS_OF_YEAR: ReadonlySet<string> = new Set([
  'fiscal',
  'calendar',
  'financial',
  'academic',
  'school',
  'business',
  'same',
]);

/** After "the year", where it is a stretch: "the year ended June 30". */
export const ENDS_OF_A_YEAR: ReadonlySet<string> = new Set(['to', 'ended', 'ending', 'that ended']);

/** What a reported period is compared with: the same a year before. */
export const COMPARED_WITH: ReadonlySet<string> = new Set([
  'year-ago',
  'year-earlier',
  'year-before',
  'previous-year',
  'prior-year',
]);

/** Before such a period without moving it. */
export const LIKE_PERIODS: ReadonlySet<string> = new Set([
  'comparable',
  'corresponding',
  'same',
  'latest',
  'current',
]);

/** The period that is reported now. */
export const LATEST_PERIODS: ReadonlySet<string> = new Set(['latest', 'most recent', 'just-ended', 'recent']);

/** Nouns after "first-half" and "first half" that make it business and no match. */
export const REPORTED_NOUNS: ReadonlySet<string> = new Set([
  'of the year',
  'of year',
  'profit',
  'profits',
  'net',
  'results',
  'earnings',
  'loss',
  'losses',
  'sales',
  'revenue',
]);

/** What is counted "a day", "per year". */
export const RATED_NOUNS: ReadonlySet<string> = new Set([
  'million',
  'billion',
  'thousand',
  'once',
  'twice',
  'times',
  'percent',
  'dollars',
  'cents',
  'hours',
  'days',
  'people',
  'pounds',
  'lives',
  '%',
]);

/** Nouns that make "current" another word: "current account". */
export const AFTER_OTHER_CURRENT: ReadonlySet<string> = new Set(['account', 'affairs', 'events']);

/** Before "one day" where it is some day to come: "will one day". */
export const BEFORE_SOME_DAY: ReadonlySet<string> = new Set(
  'will would could may might can to he she they we i it that'.split(' '),
);

/** How a part of the day is tied to a day: steps from the day of publication, or from the day last told. */
export const DAY_PART_STEPS: ReadonlyMap<
  string,
  { readonly step: number; readonly from: 'published' | 'told' }
> = new Map([
  ['this', { step: 0, from: 'published' }],
  ['last', { step: -1, from: 'published' }],
  ['that', { step: 0, from: 'told' }],
  ['that same', { step: 0, from: 'told' }],
  ['the same', { step: 0, from: 'told' }],
  ['the next', { step: 1, from: 'told' }],
  ['the following', { step: 1, from: 'told' }],
  ['the previous', { step: -1, from: 'told' }],
]);

/** Before "the morning", where it stands without a day. */
export const BEFORE_DAY_PARTS: ReadonlySet<string> = new Set([
  'in',
  'during',
  'of',
  'by',
  'later in',
  'early in',
]);

/** Before "half past" and "ten to" where they tell the time. */
export const BEFORE_CLOCKS: ReadonlySet<string> = new Set(
  'at by until till around about before after of from to'.split(' '),
);

/** Days that are not counted by the calendar: "eight trading days after Oct. 12". */
export const COUNTED_OTHERWISE: ReadonlySet<string> = new Set(['trading', 'business', 'working']);

/** Before "two days before Christmas" where it is a stretch and no day. */
export const NO_OFFSET_AFTER: ReadonlySet<string> = new Set(
  'for in within during over the last past first next every of lasted took spent'.split(' '),
);
