/** Labels of who asks and who answers in an interview, in lower case without their stop. */
export const ASKING_LABELS: ReadonlySet<string> = new Set([
  'q',
  'question',
  'interviewer',
  'moderator',
  'reporter',
  'host',
]);
export const ANSWERING_LABELS: ReadonlySet<string> = new Set(['a', 'answer']);

/** Words before a colon at the beginning of a line that name nobody who speaks, in lower case. */
export const NO_SPEAKERS: ReadonlySet<string> = new Set(
  `update updated updates clarification correction note editor's editors source sources photo photos caption related watch read more breaking
  exclusive opinion analysis contact who what when where why how date time location venue price prices cost tickets tip tips fact facts claim verdict rating pros cons summary
  background context key points takeaways video audio image live listen also see next previous topics tags share follow copyright credit credits byline
  warning notice disclaimer result results score scores today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/u,
  ),
);
