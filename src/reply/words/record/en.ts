import { quantitiesIn } from '../quantities.ts';
import type { RecordWords } from './record-words.ts';

const { number, counted } = quantitiesIn('en-GB');

export const enRecord: RecordWords = {
  verdicts: {
    exact: 'On the record, word for word.',
    altered: 'Altered: these are not the words. They were:',
    shortened: 'Shortened: a part is missing. The words were:',
    misattributed: 'Said by somebody else:',
    reported: 'Nobody is quoted with these words; the story says it in its own:',
    absent: 'Not on the record: no story here has these words, nor any like them.',
  },
  changes: {
    'left-out': (said) => `Left out: “${said}”`,
    'put-in': (claimed) => `Put in: “${claimed}”`,
    replaced: (said, claimed) => `Changed: “${said}” to “${claimed}”`,
  },
  touched: { negation: 'a negation', number: 'a number', name: 'a name', condition: 'a condition' },
  compare: {
    count: (voices) => `${counted(voices, 'voice', 'voices')} on it:`,
    figure: 'Two stories give different figures:',
    day: 'Two stories give different days:',
  },
  brief: {
    head: (sentences) => `The story in ${counted(sentences, 'sentence', 'sentences')} of its own:`,
    none: 'The story has no sentences.',
  },
  timeline: {
    count: (events) => `${counted(events, 'dated event', 'dated events')}, in order:`,
    none: 'The stories date nothing of the kind.',
    part: {
      person: (read, all) =>
        `Read for this: ${number(read)} of the ${counted(all, 'story', 'stories')} here, those that speak most of this person.`,
      days: (read, all) =>
        `Read for this: ${number(read)} of the ${counted(all, 'story', 'stories')} here, the newest that appeared in these days or within a week after.`,
    },
  },
  sources: {
    count: (sources, share) =>
      `The stories rest on ${counted(sources, 'source', 'sources')}; ${number(share)} % of what is said comes from sources without a name.`,
    none: 'Nobody is quoted.',
    said: ({ statements, direct, characters }) =>
      `${counted(statements, 'statement', 'statements')}, ${number(direct)} direct, ${counted(characters, 'character', 'characters')}`,
    unnamed: 'not named',
    statements: (name, count) => `${counted(count, 'statement', 'statements')} of ${name}:`,
  },
};
