/** What holds somebody's words and says nothing itself: "according to a transcript". */
export const RECORDS: ReadonlySet<string> = new Set(
  'translation translations transcript transcripts transcription video videos footage recording recordings audio tape tapes audiotape videotape clip clips livestream statement statements excerpt excerpts text copy'.split(
    ' ',
  ),
);

/** Further kinds of text, which somebody else wrote: "a letter saying". */
export const TEXTS: ReadonlySet<string> = new Set(
  'release email e-mail letter memo tweet post message ad advert commercial spot op-ed column article report book memoir note filing document speech interview editorial poll survey story page website blog headline banner sign'.split(
    ' ',
  ),
);

/** Words that open a clause which stands against, or under, the main one. */
export const CONTRASTING: ReadonlySet<string> = new Set(['while', 'whereas', 'although', 'though']);

/** Verbs of answering, whose object is a deed where no words are told: "answered the attack with rockets". By lemma. */
export const ANSWERING: ReadonlySet<string> = new Set([
  'answer',
  'reply',
  'respond',
  'counter',
  'react',
  'retaliat',
]);
