/** Words that set what they govern after the day of publication. */
export const FUTURE_SIGNS: ReadonlySet<string> = new Set([
  'will',
  "'ll",
  'wo',
  'shall',
  'would',
  'expects',
  'intends',
  'hopes',
  'upcoming',
  'payable',
  'expires',
  'expire',
  'tomorrow',
  'deadline',
  'forthcoming',
  'slated',
]);

/** The same where "to" and a verb follow: "scheduled to meet", "is to leave". */
export const FUTURE_BEFORE_TO: ReadonlySet<string> = new Set([
  'scheduled',
  'expected',
  'expect',
  'slated',
  'due',
  'plans',
  'plan',
  'planning',
  'set',
  'going',
  'likely',
  'poised',
  'supposed',
  'ready',
  'is',
  'are',
]);

/** The same for a date behind the verb that follows "to"; before them it says when it was agreed: "On Friday, they agreed to leave". */
export const RESOLVED_BEFORE_TO: ReadonlySet<string> = new Set([
  'agreed',
  'agreement',
  'decided',
  'planned',
  'vowed',
  'promised',
]);

/** The same where "for" follows: "scheduled for Tuesday". */
export const FUTURE_BEFORE_FOR: ReadonlySet<string> = new Set([
  'scheduled',
  'slated',
  'planned',
  'set',
  'due',
  'planning',
  'preparing',
  'prepares',
  'prepare',
  'preparations',
]);

/** Past forms that do not end in -ed. */
export const PAST_SIGNS: ReadonlySet<string> = new Set(
  (
    'said told made came went took got gave found left held met began won lost fell rose sold bought paid brought sent led ' +
    'kept became broke chose drew drove fought flew forgot grew heard knew ran rang rode sang saw sat shook shot slept spoke spent stood stole ' +
    'struck swore taught thought threw understood woke wore wrote felt built caught dealt fled hung laid lent sought swept withdrew overthrew ' +
    'underwent wound'
  ).split(' '),
);

/** Auxiliaries of the past and the perfect. */
export const PAST_AUXILIARIES: ReadonlySet<string> = new Set([
  'was',
  'were',
  'had',
  'did',
  'has',
  'have',
  'since',
]);

export const PRESENT_OF_BE: ReadonlySet<string> = new Set(['is', 'are', "'re"]);

/** Before these forms a word in -ed is a participle of another tense. */
export const NOT_PAST_BEFORE: ReadonlySet<string> = new Set([
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

/** Verbs whose object is to come: "planned a rally on Saturday". */
export const PLANNED: ReadonlySet<string> = new Set([
  'planned',
  'scheduled',
  'plans',
  'plan',
  'planning',
  'schedules',
]);

/** Verbs of what happens by a timetable: their present tense with a date is the future ("they meet Monday", "the trial opens on June 3"). */
export const TIMETABLED: ReadonlySet<string> = new Set(
  'meet meets begin begins starts opens ends closes leave leaves depart departs arrive arrives returns resume resumes'.split(
    ' ',
  ),
);

/** Before these forms a verb in its bare form is no present tense. */
export const BEFORE_A_BARE_VERB: ReadonlySet<string> = new Set(
  "to did do does n't not can could may might should must would let".split(' '),
);

/** Limits that a weekday may lie behind as well: "by Friday, 20 had died". */
export const SOFT_LIMITS: ReadonlySet<string> = new Set(['by']);

/** Directly before a date these mark a limit: one still ahead, or (null) on either side of now, whatever the verb. */
export const LIMITS: ReadonlyMap<string, 'future' | null> = new Map([
  ['until', 'future'],
  ['till', 'future'],
  ['by', 'future'],
  ['through', null],
  ['effective', null],
]);
