/** Words that set what they govern after the day of publication. */
export const FUTURE_SIGNS: ReadonlySet<string> = new Set([
  'will',
  "'ll",
  'wo',
  'shall',
  'would',
  'scheduled',
  'expected',
  'expects',
  'expect',
  'slated',
  'due',
  'plans',
  'plan',
  'planning',
  'planned',
  'intends',
  'hopes',
  'upcoming',
  'payable',
  'expires',
  'expire',
  'effective',
  'tomorrow',
  'going',
  'until',
  'till',
  'deadline',
]);

/** Past forms that do not end in -ed, and the auxiliaries of the past. */
export const PAST_SIGNS: ReadonlySet<string> = new Set(
  (
    'was were had did said told made came went took got gave found left held met began won lost fell rose sold bought paid brought sent led ' +
    'kept became broke chose drew drove fought flew forgot grew heard knew ran rang rode sang saw sat shook shot slept spoke spent stood stole ' +
    'struck swore taught thought threw understood woke wore wrote felt built caught dealt fled hung laid lent sought swept withdrew overthrew ' +
    'underwent wound has have'
  ).split(' '),
);

/** Before these forms an -ed word is a participle of another tense. */
export const NOT_PAST_BEFORE: ReadonlySet<string> = new Set([
  'will',
  "'ll",
  'would',
  'to',
  'be',
  'is',
  'are',
  'can',
  'could',
  'may',
  'might',
  'should',
  'must',
]);
