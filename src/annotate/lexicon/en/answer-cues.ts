/** What introduces a reason. */
export const BECAUSE =
  /\b(?:because|since|due to|owing to|after|so that|in order to|as a result|caused|cited|citing|blamed?|led to|prompted|over (?:the|a|his|her|their|its)|for (?:the|his|her|their|its)? ?\w+ing|reasons?|justif\w+|in response to|in retaliation)\b/iu;

/** A preposition of place before a name. */
export const PLACE_BEFORE =
  /\b(?:in|at|near|from|outside|inside|to|on|off|across|around|of) (?:the )?(?:\p{L}+ ){0,3}?\p{Lu}\p{L}+/u;

/** A figure, or a number in words. */
export const A_NUMBER =
  /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|half|several|no)\b/iu;
