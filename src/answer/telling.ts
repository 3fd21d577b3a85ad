import { ATTITUDE_CLASSES } from '../annotate/lexicon/en/attitude-words.ts';
import { SPEECH_VERBS } from '../annotate/lexicon/en/speech-verbs.ts';
import { termOf } from '../search/terms.ts';

/** Verbs that ask for somebody's words, though they bring none in. */
const SPEAKING =
  'think believe describe call calls called speak speaks spoke spoken talk talks talked mention mentions mentioned'.split(
    ' ',
  );

/** What a question asks for somebody's words with: of what they are about it says nothing. Terms. */
export const SAYING: ReadonlySet<string> = new Set([...SPEECH_VERBS, ...SPEAKING].map(termOf));

/** Verbs and nouns of saying, asking, ordering, judging, thinking and wishing, by which a sentence tells of somebody's words. Terms. */
export const TELLING: ReadonlySet<string> = new Set(
  [...SPEECH_VERBS, ...ATTITUDE_CLASSES.keys()].map(termOf),
);
