/** Asks for somebody's age. */
export const HOW_OLD = /\bhow old\b|\bwhat age\b|\bage of\b|^[^?]{1,60}\bage\s*[?.]*$/iu;

/** Whose age is asked for, where they are described: "how old is the driver of the bus". */
export const AGE_OF =
  /\bhow old (?:is|was|are|were) (?:the|her|his|their) (?<whom>\p{L}+(?: \p{L}+){0,2}?)(?= (?:who|of|in|from|that|at|when)\b|\s*[?.]*$)/iu;

/** Tells an age: "62-year-old", "aged 62", "62 years old", "11 months", "who is 62", ", 62,". */
export const AGE =
  /(?<![\p{L}\p{N}])(?:\p{N}+|\p{L}+)[- ](?:year|month|week|day)s?[- ]old\b|\baged?\s+(?:of\s+)?\p{N}|\bin age\b|\bages? (?:from|between)\b|,\s(?:now |then )?\p{N}{1,3}(?:,|\.|;|\s(?:and|who|was|is)\b)|\b(?:is|was|were|are|turned|turns|turning|became|at)\s+(?:only\s+|just\s+)?\p{N}{1,3}\b|\b\p{N}+[- ](?:months?|weeks?|days?)\b|\b(?:born|century|centuries|built|founded|dat(?:es|ed|ing) (?:back|from))\b|\b\p{N}+ years\b|\b(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\b|\bteen/iu;

/** Asks when somebody was born. */
export const WHEN_BORN = /\bwhen\b[^?]{1,60}\bborn\b|\b(?:birthday|date of birth|birth date)\b/iu;

/** Tells a birth. */
export const BIRTH = /\b(?:born|birth|birthday|birthplace)\b/iu;

/** Asks when somebody died. */
export const WHEN_DIED =
  /^(?:and\s+|so\s+|but\s+)?(?:on\s+)?(?:when|what (?:day|date|year|month))\s+(?:did|was it that)\b[^?]{1,60}\b(?:die[ds]?|pass(?:ed)? away)\b/iu;

/** Tells a death, or the years of a life: "(1931–2004)". */
export const DEATH =
  /\b(?:die[ds]?|dying|dead|deaths?|deadly|kill\p{L}*|fatal\p{L}*|murder\p{L}*|assassinat\p{L}*|execut(?:ed|ion)|shot|drown\p{L}*|perish\p{L}*|succumb\p{L}*|pass(?:ed|ing|es) away|los(?:e|t|es|ing) (?:his|her|their|its) li(?:fe|ves)|lost to|laid to rest|buried|funeral|suicide|hanged|stabbed|overdose[ds]?|obituary|end of life)\b|\([^()]{0,40}\p{N}{4}\s?[–-][^()]{0,20}\p{N}{4}\s?\)/iu;
