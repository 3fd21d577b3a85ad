/** First parts that keep their hyphen before whatever word: "well-known", "self-proclaimed". In lower case, as all here. */
export const HYPHENED_FRONTS: ReadonlySet<string> = new Set(
  'well ill self vice half semi quasi ultra anglo afro franco sino'.split(' '),
);

/** First parts that keep it before a word that stands alone too: "long-term", "high-speed", and are the beginning of a word elsewhere. */
export const FRONTS_OF_WORDS: ReadonlySet<string> = new Set(
  `quarter much long short high low full hard soft fast slow old new open left right far near deep wide cold hot cross great first second third non mid post pre pro anti
  twenty thirty forty fifty sixty seventy eighty ninety`.split(/\s+/u),
);

/** First parts that keep it before a role: "ex-president", "co-founder", and are mere syllables elsewhere ("ex-plain"). */
export const FRONTS_OF_ROLES: ReadonlySet<string> = new Set('ex co deputy lieutenant'.split(' '));

/** Last parts that keep their hyphen: "oil-rich", "six-year". */
export const HYPHENED_BACKS: ReadonlySet<string> = new Set(
  `based year month week day hour minute mile foot inch pound member point page story bed seat led backed held owned run born made related elect designate general
  like style type size sized wide term level scale free friendly rich poor heavy ready proof conscious minded called`.split(
    /\s+/u,
  ),
);

/** The ends of words, though some are words too: behind a hyphen at the end of a line they belong to what is before it. */
export const WORD_ENDINGS: ReadonlySet<string> = new Set(
  `ly er ers est ing ings ed ish ness less ful fully age ages ment ments ism isms ist ists able ably ible al ally ous ously eous ity ities ance ence ant ent ary ery ory
  ship ships hood some ward wards way ways light land lands son ton tion tions sion sions ive ively ize ise ized ised en ens ware room rooms self selves`.split(
    /\s+/u,
  ),
);
