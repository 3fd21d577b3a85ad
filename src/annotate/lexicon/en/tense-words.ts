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
  'meet meets begin begins starts open opens ends close closes leave leaves depart departs arrive arrives returns resume resumes'.split(
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

/** Verbs of what is, not of what is done: their present tense with a date is no plan ("the report shows Friday’s losses"). */
export const OF_NOW: ReadonlySet<string> = new Set(
  `is are be seems seem appears appear knows know believes believe thinks think shows show suggests suggest means mean remains remain has have
  includes include contains contain involves involve comes come follows follow recalls recall remembers remember reads read looks look stems stem dates date
  marks mark reflects reflect represents represent lives live works work owns own wants want needs need fears fear hopes hope likes like loves love
  feels feel sounds sound lies lie belongs belong consists consist depends depend seeks seek faces face leads lead brings bring says say`.split(
    /\s+/u,
  ),
);

/** Past forms that read like the base form after a plural: "prices fell", "shares rose", "they put". */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  `put cut set let hit hurt cost shut spread split quit burst bet beat read upset broadcast forecast spent sent built lent bent lost kept slept wept
  swept crept left felt dealt meant burnt learnt brought thought bought fought caught taught sought told sold held stood found bound wound ground
  heard led fled fed bled met shot got sat spat won ran began sang drank swam rang sank shrank came became gave forgave saw drew grew knew threw blew
  flew took shook drove rode rose wrote broke spoke stole froze chose woke wore tore swore bore fell ate did went had was were made paid laid said
  lay`.split(/\s+/u),
);

/** Words other than nouns that a verb agrees with: "it opens", "they open". */
export const SINGULAR_SUBJECTS: ReadonlySet<string> = new Set(
  'he she it who which that this everyone everybody nobody'.split(' '),
);
export const PLURAL_SUBJECTS: ReadonlySet<string> = new Set(
  'they we you who people police men women children both all many most some'.split(' '),
);

/** Right before a time that something is reckoned for: "the growth forecast for | 2019". */
export const RECKONED_FOR =
  /\b(?:forecasts?|budgets?|outlook|estimates?|targets?|projections?|predictions?|guidance|deficit|growth|figures?)\s+for\s+(?:the\s+)?$/iu;
