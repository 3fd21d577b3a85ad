/** Asks for somebody's age. */
export const HOW_OLD = /\bhow old\b|\bwhat age\b|\bage of\b/iu;

/** Tells an age: "62-year-old", "aged 62", "62 years old", "11 months", "who is 62", ", 62,". */
export const AGE =
  /(?<![\p{L}\p{N}])(?:\p{N}+|\p{L}+)[- ](?:year|month|week|day)s?[- ]old\b|\baged?\s+(?:of\s+)?\p{N}|,\s\p{N}{1,3}(?:,|\.|;|\s(?:and|who|was|is)\b)|\b(?:is|was|were|are|turned|turns|turning|became|at)\s+(?:only\s+|just\s+)?\p{N}{1,3}\b|\b\p{N}+[- ](?:months?|weeks?|days?)\b|\b(?:born|century|centuries|built|founded|dat(?:es|ed|ing) (?:back|from))\b|\b\p{N}+ years\b|\b(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\b|\bteen/iu;

/** Asks when somebody was born. */
export const WHEN_BORN = /\bwhen\b[^?]{1,60}\bborn\b|\b(?:birthday|date of birth|birth date)\b/iu;

/** Tells a birth. */
export const BIRTH = /\b(?:born|birth|birthday|birthplace)\b/iu;
