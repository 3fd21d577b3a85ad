/** What introduces a reason. */
export const BECAUSE =
  /\b(?:because|since|due to|owing to|after|so that|in order to|as a result|caused|cited|citing|blamed?|led to|prompted|over (?:the|a|his|her|their|its)|for (?:the|his|her|their|its)? ?\w+ing|reasons?|justif\w+|in response to|in retaliation)\b/iu;

/** What introduces a reason and hardly anything else; "since", "after" and "over" tell of time and place as often. */
export const SURELY_BECAUSE =
  /\b(?:because|so that|due to|owing to|in order to|as a result|caused|blamed?|led to|prompted|reasons?|in response to|in retaliation)\b/iu;

/** What gives a reason, a cause, a motive or an aim, in any of the ways in which news do. */
export const TELLS_A_REASON =
  /\b(?:because|since|due|owing|after|as|so|for|given|amid|thanks|result\p{L}{0,9}|caus\p{L}{0,9}|cit(?:ed|es|ing)|blam\p{L}{0,9}|led|leads|leading|prompt\p{L}{0,9}|over|reason\p{L}{0,9}|justif\p{L}{0,9}|respon\p{L}{0,9}|retaliat\p{L}{0,9}|want\p{L}{0,9}|hop(?:e|es|ed|ing)|need\p{L}{0,9}|aim\p{L}{0,9}|seek\p{L}{0,9}|sought|fear\p{L}{0,9}|concern\p{L}{0,9}|worr\p{L}{0,9}|intend\p{L}{0,9}|mean\p{L}{0,9}|believ\p{L}{0,9}|fe(?:el|lt|els|eling)|argu\p{L}{0,9}|explain\p{L}{0,9}|avoid\p{L}{0,9}|prevent\p{L}{0,9}|in order|not enough|too|unable|fail\p{L}{0,9}|lack\p{L}{0,9}|without|out of|from|with|if|unless|whether|under|where|which|who|that|now|to|of)\b|[:;—–]/iu;

/** What tells a time without a date: "shortly after the vote", "when he was 19", "not yet". */
export const TELLS_A_TIME =
  /\p{N}|\b(?:when\p{L}{0,9}|while|whilst|after\p{L}{0,9}|before|until|till|since|once|during|amid|upon|ago|later|earlier|following|as|soon|now|then|never|yet|recent\p{L}{0,9}|current\p{L}{0,9}|already|today|day|days|week|weeks|month|months|year|years|century|season|night|morning|evening|afternoon|shortly|immediately|overnight|eve|simultaneously|in time|at the time|at (?:birth|dawn|dusk|noon|midnight)|on arrival)\b/iu;

/** A preposition of place before a name. */
export const PLACE_BEFORE =
  /\b(?:in|at|near|from|outside|inside|to|on|off|across|around|of) (?:the )?(?:\p{L}+ ){0,3}?\p{Lu}\p{L}+/u;

/** A figure, or a number in words. */
export const A_NUMBER =
  /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|half|several|no)\b/iu;

/** A name after a preposition that places and people both take: "from", "to". */
export const OF_PEOPLE_TOO: ReadonlySet<string> = new Set('near from around to on above over'.split(' '));

/** A name of a place after a preposition of place. */
export const PLACE_NAMES =
  /\b(?<preposition>in|at|near|from|outside|inside|off|across|around|to|into|on|above|over)\s+(?:the\s+)?(?<name>\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:of\s+|de\s+|al-)?\p{Lu}[\p{L}\p{M}’'-]*)*)(?<![.’'-])/gu;

/** An amount: a figure or a number in words with what belongs to it. */
export const AMOUNT =
  /(?:(?:more|less|fewer) than |at least |about |around |nearly |almost |some |up to |over )?(?:[$€£¥]\s?)?(?:\p{N}+(?:[.,]\p{N}+)*|\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|dozens|hundreds|thousands|millions|billions)\b)(?:\s+(?:hundred|thousand|million|billion|trillion|dozen)\b)?(?:\s?%|\s+per ?cent\b)?/giu;

/** What joins two names of one list: a comma or a conjunction; then the words of a title, if any. */
export const JOINS_NAMES = /^(?:,|,? (?:and|or|&)) (?<title>[\p{L}.’' -]*)$/u;

/** Words of a title that are no office: "the then acting mayor". */
export const BEFORE_A_TITLE: ReadonlySet<string> = new Set('the former then acting ex late'.split(' '));

/** A list goes on with people who have no name: "and two others", "along with his wife". */
export const NAMES_NO_ONE_BEHIND =
  /^,? (?:and|or|&|as well as|along with|together with) (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|a|an|the|another|other|others|several|some|many|most|dozens|hundreds|his|her|their|its)\b)/u;

/** A list begins with such: "two others and Roe". */
export const NAMES_NO_ONE_BEFORE =
  /\b(?:others?|people|men|women|officers|members|colleagues|officials|lawmakers|senators|relatives|friends),? (?:and|or|&) $/u;

/** Turns "who" into the object, or the passive subject, of what follows. */
export const AUXILIARY: ReadonlySet<string> = new Set(
  'did does do was were is are has have had will would can could should may might been be'.split(' '),
);

/** Before a participle it is passive: "was shot", "has since been quietly released". */
export const PASSIVE_BEFORE =
  /\b(?:was|were|is|are|be|been|being)(?:\s+\p{L}+ly|\s+(?:also|not|then|later))*\s*$/iu;
