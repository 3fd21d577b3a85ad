/** Asks who said what was just shown. */
export const WHO_SAID_THAT =
  /^(?:(?:and|but|so|ok|okay|well|wait),?\s+)*who(?:['’]s|\s+is|\s+was|\s+has|\s+had)?\s+(?:it\s+that\s+)?(?:says?|said|saying|told|wrote|written|tweeted|claims?|claimed|quoted|speaking|talking)\s*(?:that|this|it|so|those words|these words|here|there)?\s*[?!.]*$/iu;

/** Asks when what was just shown was said. */
export const WHEN_WAS_THAT_SAID =
  /^(?:(?:and|but|so|ok|okay|well),?\s+)*when\s+(?:(?:did|has|had)\s+(?:he|she|they|it|this|that)|(?:was|were)\s+(?:it|this|that|these|those))\s+(?:say|said|tell|told|write|written|tweet(?:ed)?|claim(?:ed)?)\s*(?:that|this|it|so)?\s*[?!.]*$/iu;

/** Asks what somebody just spoken of is called. */
export const WHAT_IS_THE_NAME =
  /^(?:(?:and|but|so|ok|okay|well),?\s+)*what(?:['’]?s|\s+(?:is|was))\s+(?:his|hers?|their|that (?:man|woman|person|guy)(?:['’]s)?)\s+(?:full\s+|real\s+|last\s+|first\s+)?name\s*[?!.]*$/iu;

/** What joins a question to the one before: "and when?", "ok but why?". */
export const JOINS = /^(?:(?:and|but|so|ok|okay|well|also|then|oh|hm+|yes|no|right|sure),?\s+)+/iu;

/** A preposition before the question word: "for how long?", "by whom?", "since when?". */
export const PREPOSED =
  /^(?:for|by|to|with|since|until|from|at|in|on|of|about)\s+(?=(?:who(?:m|se)?|what|when|where|which|how (?:many|much|long|far|often))\b)/iu;

/** Asks the last question again of somebody or something else: "what about Lee?", "how about in Iraq?". */
export const WHAT_ABOUT = /^(?:what about|how about|what of|same for|and for)\s+/iu;

/** How a question opens that has its own words yet: the question word, then an auxiliary. */
export const OPENING =
  /^(?:who(?:m|se)?|what|when|where|why|how(?: (?:many|much|long|old|far|often|big|large))?|which(?: \p{L}+)?)\b(?:'s|\u2019s)?(?:\s+(?:exactly|precisely))?(?:\s+(?:did|does|do|was|were|is|are|has|have|had|will|would|can|could|should)\b)?\s*/iu;

/** Asks for more of the same. */
export const MORE =
  /^(?:(?:who|what|where|when|why|which|how|anyone|anybody|anything|someone|somebody|something|any(?:one)?) (?:else|other\w*|more)\b|(?:any|some|more|another) (?:more|others?|answers?|quotes?|examples?)\b|(?:any )?others?\b|more\b|another(?: one)?\b|next\b|go on\b)/iu;

/** Words that add nothing of their own to a short question: "when exactly was that?", "why did it happen then?". */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'else exactly precisely actually really happen happens happened happening occur occurred that this it there then those these thing things be again say says said do did done mean means meant'.split(
    ' ',
  ),
);

/** Pronouns for one who was named before, by gender; they and their are several, or a body. */
export const ASKED_PRONOUN = /\b(?:he|him|his|she|hers?|they|them|theirs?)\b/iu;

/** "How did the mayor put his case?" says itself whose it is. */
export const BOUND_PRONOUN = /\b(?:the|an?) [^?!]{1,40}? (?:his|her|their) \p{L}/iu;

export const FEMALE_PRONOUN = /^(?:she|hers?)$/iu;
export const MALE_PRONOUN = /^(?:he|him|his)$/iu;
/** Before a noun: "his lawyer"; a name in its place takes the possessive. */
export const POSSESSIVE_PRONOUN = /^(?:his|their)$/iu;

/** Stand for a thing, a place or a time just spoken of. */
export const DEICTIC = /\b(?:it|its|that|this|those|these|there|then|so)\b/iu;

/** Asks for others than the one just spoken of. */
export const WHO_ELSE = /^(?:who|anyone|anybody|somebody|someone) else\b/iu;

/** Before what somebody spoke on: "about the briefing?". */
export const SAID_ABOUT = /\b(?:about|on|of|to|against|for)\s/iu;
