import { ATTITUDE_CLASSES } from '../../lexicon/en/attitude-words.ts';
import { lemmaOf } from '../../language/lemma.ts';

const BY_LEMMA: ReadonlyMap<string, string> = new Map(
  [...ATTITUDE_CLASSES].map(([word, name]) => [lemmaOf(word), name]),
);

/** What a cue does: "say", "ask", "blame", …; "none" for a word that tells of no words, thoughts or feelings. */
export const classOfCue = (lower: string): string => BY_LEMMA.get(lemmaOf(lower)) ?? 'none';
