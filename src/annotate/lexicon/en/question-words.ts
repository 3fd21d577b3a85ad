import type { QuestionKind } from '../../../story/question-kind.ts';

/** How a question opens, in lower case, the more telling before the less; `^` is its beginning, without what leads up to it. */
export const OPENINGS: readonly (readonly [kind: QuestionKind, pattern: RegExp])[] = [
  [
    'quote',
    /^(?:quote|quotes|quotation|cite)\b|\bwhat (?:did|does|do|has|have|had|was|were|is|are)\b.{1,60}\b(?:say|said|says|saying|tell|told|tweet|tweeted|write|wrote|argue|claim|add|reply|respond|announce|call)\b|^.*\b(?:exact|own) words\b/u,
  ],
  [
    'when',
    /\bwhen\b|\b(?:what|which) (?:year|day|date|month|time|week|weekend|evening|morning|afternoon|night|hour|decade|century)\b|^(?:year|day|date) of\b|\bhow long ago\b/u,
  ],
  [
    'how-many',
    /\bhow (?:many|much|old|long|far|big|large|tall|high|often|fast|deep|wide|heavy)\b|\b(?:what|which) (?:number|percentage|percent|share|amount|age|size)\b/u,
  ],
  [
    'who',
    /\b(?:who|whom|whose|who's|whos)\b|\b(?:what|which) (?:person|man|woman|people|official|senator|president|minister|leader|group|company|team|country)\b/u,
  ],
  [
    'where',
    /\bwhere\b|\b(?:what|which) (?:city|place|town|state|location|region|area|continent)\b|\b(?:in|at|from|to) (?:what|which) (?:country|place|city)\b/u,
  ],
  [
    'why',
    /\bwhy\b|\bwhat (?:caused|causes|led|prompted|made|was the (?:reason|cause|motive))\b|\bfor what reason\b|\bhow come\b/u,
  ],
  ['how', /\bhow\b/u],
  ['which', /\bwhich\b/u],
  ['what', /\bwhat(?:'s|s)?\b/u],
  [
    'yes-no',
    /^(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|may|might|isn't|aren't|wasn't|didn't|doesn't|hasn't|won't)\b/u,
  ],
];

/** What only leads up to a question: "please tell me", "do you know", "any idea". */
export const FRAMES =
  /^(?:(?:please|so|and|but|hey|well|ok|okay)[,\s]+)*(?:(?:(?:do|does|did|can|could|would|will) (?:you|u|anyone|anybody|somebody|someone|the (?:story|stories|article)) (?:please )?(?:know|tell|say|explain|show|remember|mention)(?: me| us)?|tell me|show me|(?:any|got any) idea|(?:i|we) (?:want|need|would like|'d like) to know|i wonder|remind me)[,:\s]+(?:about |of )?)?/u;

/** Words of a question that only frame it: "tell me who …", "do you know when …", "what did the story say about …". */
export const FRAME_WORDS: ReadonlySet<string> = new Set(
  'tell show know please say said says according story stories article question answer quote quotes quotation'.split(
    ' ',
  ),
);

/** Orders to the bot, whatever follows. */
export const ORDERS =
  /^(?:please )?(?:ignore|forget|disregard) (?:all |any |your |the |my )*(?:previous |prior |earlier |above )*(?:instructions|prompts?|rules)\b/u;

/** Asks who holds an office: "who is the president of Iraq", "who's Iraq's president now". */
export const WHO_HOLDS =
  /^\s*(?:who(?:['’]?s|\s+(?:is|are|was|were))|name of)\s+(?:now\s+|currently\s+)?(?<office>[^?!,;]{3,80}?)(?:\s+(?:now|currently|today|at the moment|right now|these days))?\s*[?!.]*$/iu;

/** Nothing but an office and what it is over: "prime minister of Norway", "mayor of varo name". */
export const OFFICE_ALONE =
  /^ ?(?:(?:the|current|new|name of) ){0,3}(?<office>\p{L}{1,30}(?:[ -]\p{L}{1,30}){0,2}) of (?<over>\p{L}{1,30}(?: \p{L}{1,30}){0,6}?)(?: (?:name|who|now|today|currently))? ?[?.]{0,3}$/iu;

/** Asks who is at the head of something: "who chairs the commission". Who leads or coaches a team is told in too many ways. */
export const WHO_HEADS =
  /^ ?who (?:now |currently )?(?:chairs|heads|governs|runs|presides over) (?<over>[^?!,;]{3,80}?)(?: (?:now|currently|today))? ?[?!.]{0,3}$/iu;

/** Asks how many, or which, of some voted one way: "how many Democrats voted for it", "which senators were against". */
export const ASKS_WHO_SIDED =
  /\b(?:how many|which)(?: of)?(?: the)? (?<who>\p{L}{1,30}) (?<vote>(?:(?:voted|vote|were|are|was|is|came out) (?:for|in favou?r|against)|supported|backed|opposed|rejected))\b/iu;

/** A vote for something. */
export const VOTED_FOR =
  /\bvot(?:e|es|ed|ing) (?:for|in favou?r|yes)\b|\bin favou?r of\b|\b(?:supported|backed|approved)\b/iu;

/** A vote against something. */
export const VOTED_AGAINST = /\b(?:against|oppos(?:ed|ing)|reject(?:ed|ing))\b/iu;

/** A description of an office that no story need call it by: "the top judge", "the head of state". */
export const ONLY_DESCRIBED =
  /\b(?:top|highest|most senior|number one)\b|\bheads? of (?:state|government)\b/iu;

/** Nouns that say what kind of body an office is over: "Congress party" is "Congress" as well. */
export const KINDS_OF_BODY: ReadonlySet<string> = new Set(
  'party institute institution country state nation city town region province county district company firm organisation organization agency group team department ministry office'.split(
    ' ',
  ),
);

/** Over what was named before: "the new governor of the region". */
export const OF_THAT_BODY =
  /\bof (?:the|this|that) (?:party|institute|institution|country|state|nation|city|town|region|province|county|district|company|firm|organi[sz]ation|agency|court|council)\b/iu;

/** Tells that somebody is at the head of something: by a verb, or by the noun of such an office. */
export const AT_THE_HEAD =
  /\b(?:chair(?:s|ed|ing|man|woman|person)?|head(?:s|ed|ing|master|mistress)?|govern(?:s|ed|or)|presid(?:es|ed|ing|ent)|runs?|ran|running|led|leads?|leading|leader|in charge|chief|boss|director|administrator|ceo|executive|commissioner|commander|secretary|minister|mayor|chancellor|dean|principal|rector|provost|superintendent|captain|manager|manages|owner|owns|founder|founded|speaker|king|queen|emir|sultan|premier)\b/iu;

/** Right before an office: it was held: "was | mayor from 1977 to 1995", "served as the | mayor". */
export const WAS_HELD =
  /\b(?:was|were|had been|served as|serving as|worked as)\s(?:the\s|a\s|an\s)?(?:\p{Lu}[\p{L}.]{0,20}\s)?$/u;

/** Right before an office, with a word between at most: it is not, or not yet, held, or another: "former US | ambassador", "deputy | mayor". */
export const NOT_HELD =
  /(?<![\p{L}\p{N}])(?:former|ex|then|late|retired|deputy|vice|assistant|incoming|outgoing)[- ](?:\p{L}{1,20}[- ])?$/iu;

/** Asks for the words of somebody named: "what did Lee say", "how does the Pentagon describe". The speaker stands between auxiliary and verb. */
export const WHAT_SOMEBODY_SAID =
  /\b(?:what|how|why|when|where)\b[^.?!]{0,40}?\b(?:did|does|do|has|have|had|would|will)\s+(?<speaker>(?:the\s+)?[\p{L}\p{M}\p{N}.’'-]+(?:\s+[\p{L}\p{M}\p{N}.’'-]+){0,4}?)\s+(?:have to\s+)?(?:\p{L}+ly\s+)?(?:say|said|tell|told|tweet(?:ed)?|write|written|argue[d]?|claim(?:ed)?|add(?:ed)?|reply|replied|answer(?:ed)?|respond(?:ed)?|announce[d]?|call(?:ed)?|describe[d]?|react(?:ed)?|pledge[d]?|vow(?:ed)?|admit(?:ted)?|confirm(?:ed)?|praise[d]?|criticise[d]?|criticize[d]?|warn(?:ed)?|explain(?:ed)?|suggest(?:ed)?|deny|denied|insist(?:ed)?|promise[d]?|think|believe)\b/iu;

/** Asks for the newest that is known. */
export const ASKS_FOR_NEWEST =
  /\b(?:latest|newest|most recent(?:ly)?|right now|now|currently|current|still|these days|so far|up to date)\b/iu;

/** "… according to the Pentagon". */
export const ACCORDING_TO = /\baccording to\s+(?<speaker>[^?!,;]{2,60}?)\s*(?:[?!,;.]|$)/iu;

/** "Lee's response to it?", "what was the White House's reaction": somebody's words, as something that they have. */
export const REACTION_HAD =
  /^\s*(?:(?:what(?:\s+(?:is|was|were|are)|['’]?s)|any|give me|show me)\s+)?(?<speaker>(?:the\s+)?[\p{L}\p{M}.-]+(?:\s+[\p{L}\p{M}.-]+){0,3})['’]s?\s+(?:\p{L}+\s+)?(?:reactions?|responses?|answer|reply|comments?|remarks?|statement|views?|opinion|position|stance|take|words)\b/iu;

/** "Did Lee say anything about it?", "has the Pentagon commented?". */
export const ANYTHING_SAID =
  /^\s*(?:(?:and|but|so)\s+)?(?:did|has|have|does)\s+(?<speaker>(?:the\s+)?[\p{L}\p{M}.’'-]+(?:\s+[\p{L}\p{M}.’'-]+){0,3}?)\s+(?:ever\s+|even\s+)?(?:(?:say|said|tweet|tweeted|tell|told)\b.{0,20}?\b(?:anything|something|much)\b|comment(?:ed)?\b|react(?:ed)?\b|respond(?:ed)?\b|repl(?:y|ied)\b)/iu;

/** "… the reaction of the Pentagon". */
export const REACTION_OF =
  /\b(?:reaction|response|answer|reply|comments?|remarks?|statement|view|opinion|words)\s+(?:of|by|from)\s+(?<speaker>(?:the\s+)?[\p{L}\p{M}.’'-]+(?:\s+[\p{L}\p{M}.’'-]+){0,3}?)(?=\s+(?:to|on|about|after|when)\b|\s*[?!.]*$)/iu;

/** Stands where a speaker would and is nobody in particular. */
export const NOBODY =
  /^(?:i|you|he|she|it|we|they|one|this|that|these|those|people|anyone|anybody|someone|somebody|everyone|everybody|others|who|whom|(?:the|this|that)\s+(?:story|stories|article|articles|text|report|reports|page|news|author|others?))$/iu;

/** Small words within a name that its acronym leaves out. */
export const BETWEEN_NAMES = 'of|the|and|for|on|in|to|de';

/** Before a name, with a title between: "by | Lee", "of Prime Minister | Lee", "with the | mayor". */
export const BEHIND_A_PREPOSITION =
  /(?<![\p{L}\p{N}])(?:by|of|to|with|for|from|against|about|at|on|under|behind|between|including|like)\s(?:the\s|an?\s)?(?:\p{Lu}[\p{L}.’'-]{0,20}\s){0,3}$/u;
