/** Determiners that point back to somebody the story has spoken of: "the source", "this former official". */
export const POINTING_BACK: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'same']);

/** Words that open a description without telling one source from another. */
export const NOT_DESCRIBING: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'these',
  'those',
  'same',
  'one',
  'another',
  'some',
  'several',
  'many',
  'multiple',
  'his',
  'her',
  'their',
  'its',
  'of',
  'in',
  'from',
  'with',
  'to',
  'at',
  'on',
  'for',
  'by',
  'and',
  'who',
]);

/** Pronouns that stand for what comes just before them. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'whose']);

/** Names of members of a party or camp, which stand for one of them: "the Republican". */
export const MEMBERS: ReadonlySet<string> = new Set([
  'republican',
  'democrat',
  'conservative',
  'liberal',
  'libertarian',
  'socialist',
  'independent',
]);

/** Pronouns that may stand for one who was quoted just before. */
export const PERSONAL_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they']);

/** A pronoun for a body, or for what it has published: "The ministry released a report. It said …". */
export const PRONOUNS_OF_BODIES: ReadonlySet<string> = new Set(['it', 'they']);

/** Who speaks of himself: outside marks the author, in a turn of a transcript its speaker. */
export const FIRST_PERSON: ReadonlySet<string> = new Set('i we me us my our myself ourselves'.split(' '));
