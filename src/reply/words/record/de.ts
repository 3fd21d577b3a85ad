import type { CommandWords } from '../command-words.ts';
import { quantitiesIn } from '../quantities.ts';
import type { RecordWords } from './record-words.ts';

const { number, counted } = quantitiesIn('de-DE');

export const deRecord: RecordWords = {
  verdicts: {
    exact: 'Belegt, Wort für Wort.',
    altered: 'Verändert: So ist es nicht gesagt worden. Die Worte waren:',
    shortened: 'Gekürzt: Ein Teil fehlt. Die Worte waren:',
    misattributed: 'Das hat jemand anderes gesagt:',
    reported: 'Mit diesen Worten wird niemand zitiert; der Artikel sagt es mit seinen eigenen:',
    absent: 'Nicht belegt: Kein Artikel hier hat diese Worte oder ähnliche.',
  },
  changes: {
    'left-out': (said) => `Weggelassen: „${said}“`,
    'put-in': (claimed) => `Hinzugefügt: „${claimed}“`,
    replaced: (said, claimed) => `Geändert: „${said}“ zu „${claimed}“`,
  },
  touched: {
    negation: 'eine Verneinung',
    number: 'eine Zahl',
    name: 'ein Name',
    condition: 'eine Bedingung',
  },
  compare: {
    count: (voices) => `${counted(voices, 'Stimme', 'Stimmen')} dazu:`,
    figure: 'Zwei Artikel nennen verschiedene Zahlen:',
    day: 'Zwei Artikel nennen verschiedene Tage:',
  },
  brief: {
    head: (sentences) => `Der Artikel in ${counted(sentences, 'eigenen Satz', 'eigenen Sätzen')}:`,
    none: 'Der Artikel hat keine Sätze.',
  },
  timeline: {
    count: (events) => `${counted(events, 'datiertes Ereignis', 'datierte Ereignisse')}, der Reihe nach:`,
    none: 'Dazu nennen die Artikel kein Datum.',
    part: {
      person: (read, all) =>
        `Dafür gelesen: ${number(read)} von ${number(all)} Artikeln hier, nämlich die, die am meisten von dieser Person handeln.`,
      days: (read, all) =>
        `Dafür gelesen: ${number(read)} von ${number(all)} Artikeln hier, nämlich die neuesten, die in diesen Tagen oder in der Woche danach erschienen sind.`,
    },
  },
  sources: {
    count: (sources, share) =>
      `Die Artikel stützen sich auf ${counted(sources, 'Quelle', 'Quellen')}; ${number(share)} % des Gesagten stammen von ungenannten Quellen.`,
    none: 'Niemand wird zitiert.',
    said: ({ statements, direct, characters }) =>
      `${counted(statements, 'Aussage', 'Aussagen')}, davon ${number(direct)} wörtlich, ${number(characters)} Zeichen`,
    unnamed: 'ungenannt',
    statements: (name, count) => `${counted(count, 'Aussage', 'Aussagen')} von ${name}:`,
  },
};

const story = { name: 'artikel', description: 'Nur in diesem Artikel suchen' };
const picture = {
  name: 'bild',
  description: 'Auch als Bild, für einen dunklen oder hellen Bildschirm',
  choices: { dark: 'dunkel', light: 'hell' },
};
const hidden = { name: 'privat', description: 'Nur du siehst die Antwort' };

export const deRecordCommands: CommandWords = {
  verify: {
    name: 'zitat-prüfen',
    description: 'Ein behauptetes Zitat mit den Artikeln vergleichen',
    options: {
      quote: { name: 'zitat', description: 'Die Worte, auf Englisch' },
      speaker: { name: 'sprecher', description: 'Wer sie gesagt haben soll' },
      story,
      private: hidden,
    },
  },
  'Verify this quotation': { name: 'Dieses Zitat prüfen' },
  compare: {
    name: 'vergleichen',
    description: 'Was verschiedene Leute und Medien zu einem Thema sagen, und wo Artikel abweichen',
    options: {
      topic: { name: 'thema', description: 'Auf Englisch, zum Beispiel: the embassy' },
      private: hidden,
    },
  },
  brief: {
    name: 'kurzfassung',
    description: 'Ein Artikel in fünf seiner Sätze; ohne Artikel der neueste',
    options: { story, private: hidden },
  },
  latest: {
    name: 'neuestes',
    description: 'Das Neueste, was die Artikel zu einem Thema haben',
    options: {
      topic: { name: 'thema', description: 'Auf Englisch, zum Beispiel: the embassy' },
      story,
      private: hidden,
    },
  },
  timeline: {
    name: 'zeitleiste',
    description: 'Die datierten Ereignisse der Artikel, der Reihe nach',
    options: {
      story,
      from: { name: 'von', description: 'Ab diesem Tag, zum Beispiel 2020-01-03' },
      to: { name: 'bis', description: 'Bis zu diesem Tag' },
      person: { name: 'person', description: 'Nur Sätze über diese Person' },
      picture,
      private: hidden,
    },
  },
  sources: {
    name: 'quellen',
    description: 'Auf wessen Wort sich die Artikel stützen',
    options: { story, picture, private: hidden },
  },
};
