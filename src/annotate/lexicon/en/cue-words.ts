/** Further words that show which kind of expression may stand beside them, in lower case. */
export const CUE_WORDS = [
  ['quarter', ['quarter', 'quarters', 'q1', 'q2', 'q3', 'q4']],
  ['half', ['half', 'period', 'time']],
  ['unit', ['awhile', 'while']],
  ['past', ['quarter', 'half', 'past']],
  ['long', ['long', 'daylong', 'weeklong', 'monthlong', 'yearlong', 'hourlong']],
  ['fiscal', ['fiscal', 'fy']],
  ['year', ['nineteen', 'eighteen', 'twenty', 'thousand']],
  ['day-word', ['tonight', 'yesterday', 'tomorrow']],
  ['era', ['a.d.', 'ad', 'b.c.', 'bc', 'bce', 'ce', 'c.e.', 'b.c.e.']],
  ['ago', ['ago']],
  ['later', ['later', 'earlier', 'after', 'afterward', 'afterwards', 'previously', 'before', 'beforehand']],
  ['now', ['now', 'today', 'hence']],
  ['every', ['every', 'each']],
  ['vague', ['days', 'weeks', 'months', 'quarters', 'years', 'decades', 'day']],
  ['holiday', ['sept', 'sept.', 'september', 'd-day']],
] as const;
