import type { CommandWords } from '../command-words.ts';
import { MOST_EXPORT_BYTES, MOST_STORY_BYTES } from '../../../newsroom/servers/limits.ts';
import { quantitiesIn } from '../quantities.ts';
import type { ModerationWords } from './moderation-words.ts';

const { counted, size } = quantitiesIn('de-DE');

const DONE = { add: 'hinzugefügt', replace: 'ersetzt', remove: 'entfernt', settings: 'geändert' } as const;

export const deModeration: ModerationWords = {
  head: { title: 'Titel:', outlet: 'Medium:', day: 'Tag:', author: 'Von:' },
  noneFound: 'nicht gefunden',
  guessed: 'aus dem Text erschlossen',
  counts: ({ paragraphs, words, people, quotations }) =>
    [
      counted(paragraphs, 'Absatz', 'Absätze'),
      counted(words, 'Wort', 'Wörter'),
      counted(people, 'Person', 'Personen'),
      counted(quotations, 'Zitat', 'Zitate'),
    ].join(', '),
  draft: {
    add: 'Soll ich diesen Artikel hinzufügen?',
    replace: (file) => `Soll ich das an die Stelle von ${file} setzen?`,
    notYet: 'Das habe ich gelesen und kann es noch nicht hinzufügen.',
    begins: (counts) => `${counts}. So fängt er an:`,
    otherLanguage: 'Er ist nicht auf Englisch: Personen, Zitate und Tage werden darin nicht gelesen.',
    buttons: { add: 'Hinzufügen', details: 'Tag, Titel, Medium', discard: 'Verwerfen' },
    discarded: 'Verworfen. Es wurde nichts hinzugefügt.',
  },
  forms: {
    story: 'Ein Artikel',
    details: 'Der Artikel',
    published: { label: 'Tag', description: 'Der Tag, als 2020-01-10' },
    headline: { label: 'Titel', description: 'Seine Überschrift, wenn sie anders lautet' },
    outlet: { label: 'Medium', description: 'Wo er erschienen ist, wenn anderswo' },
  },
  added: (title) => `„${title}“ ist hinzugefügt und wird ab jetzt gefragt, nur auf diesem Server.`,
  removed: (title) => `„${title}“ ist entfernt. /corpus rückgängig holt ihn zurück.`,
  undone: (change) => `Erledigt. ${change}`,
  nothingChanged: 'Hier wurde noch nichts geändert.',
  announced: {
    added: (who, title) => `${who} hat den Artikel „${title}“ hinzugefügt.`,
    removed: (who, title) => `${who} hat den Artikel „${title}“ entfernt.`,
    undone: (who, file) => `${who} hat die letzte Änderung zurückgenommen (${file}).`,
    set: (who) => `${who} hat eine Einstellung geändert:`,
  },
  shown: { paragraphs: 'Absätze', people: 'Personen', quotations: 'Zitate', dates: 'Tage' },
  mentions: (count) => counted(count, 'Nennung', 'Nennungen'),
  somebody: 'jemand',
  own: (count) => `Dieser Server hat ${count} Artikel hinzugefügt.`,
  ownNone: 'Dieser Server hat noch keine eigenen Artikel.',
  exported: (count) => `${count} Artikel, jeder eine Datei, die /corpus hinzufügen nimmt.`,
  exportedPart: (part, parts, most) =>
    `Discord nimmt keine Datei über ${size(most)}: Das ist Teil ${part} von ${parts}. Wähle den nächsten mit /corpus exportieren teil: …`,
  lastChanges: 'Die letzten Änderungen:',
  noDay: 'ohne Tag',
  change: ({ what, file, isUndo, by }, when) =>
    `${when} UTC: ${by.name} hat ${file} ${DONE[what]}${isUndo ? ' und damit die Änderung davor zurückgenommen' : ''}`,
  status: {
    stories: (own, most) => `Artikel dieses Servers: ${own} von ${most}`,
    size: (own, most) => `Ihre Größe: ${own} von ${most} MB`,
    uploads: (own, most) => `Innerhalb einer Stunde hinzugefügt oder ersetzt: ${own} von ${most}`,
    shared: (count) => `Gemeinsame Artikel, die hier auch gefragt werden: ${count}`,
    notRead: 'Nicht gelesen:',
  },
  reading: (done, all) => `Ich lese Artikel: ${done} von ${all}`,
  feedback: (count) =>
    `${counted(count, 'Antwort wurde', 'Antworten wurden')} als falsch gemeldet. Von wem, wird nicht gespeichert.`,
  wasAnswered: (question, shown, words) =>
    `„${question}“ wurde beantwortet ${shown === null ? 'mit „das sagen die Artikel nicht“' : `aus ${shown.story}: ${words}`}`,
  preferences: {
    mentionChannels: 'Erwähnungen werden beantwortet in:',
    channelStories: 'Artikel eines Kanals:',
    lastParagraph: 'Letzter gelesener Absatz:',
    answersPrivately: 'Antworten sieht:',
    moderatorRoles: 'Moderatoren neben „Server verwalten“:',
    logChannel: 'Änderungen werden gemeldet in:',
    sharedStories: 'Gemeinsame Artikel:',
  },
  values: {
    allChannels: 'allen Kanälen',
    none: 'keiner',
    last: 'der letzte des Artikels',
    asker: 'wer gefragt hat',
    everybody: 'jeder im Kanal',
    nobody: 'niemand',
    noChannel: 'keinem Kanal',
    asked: 'werden hier auch gefragt',
    notAsked: 'werden hier nicht gefragt',
  },
  showToRole:
    'Discord zeigt /corpus und /einstellungen nur denen, die diesen Server verwalten dürfen. So sieht sie auch die Rolle: Servereinstellungen, Integrationen, dieser Bot, der Befehl, Rollen oder Mitglieder hinzufügen.',
};

const source = {
  link: { name: 'link', description: 'Die Adresse der Seite mit dem Artikel' },
  file: {
    name: 'datei',
    description: `Eine Datei .txt, .md, .html, .docx oder .pdf bis ${size(MOST_STORY_BYTES)}`,
  },
  title: { name: 'titel', description: 'Seine Überschrift' },
  outlet: { name: 'medium', description: 'Wo er erschienen ist' },
  published: { name: 'tag', description: 'Der Tag, als 2020-01-10' },
  text: { name: 'text', description: 'Sein Text' },
};
const own = { name: 'artikel', description: 'Ein Artikel, den dieser Server hinzugefügt hat' };

export const deModerationCommands: CommandWords = {
  settings: { name: 'einstellungen', description: 'Was auf diesem Server gilt' },
  'corpus add': {
    name: 'hinzufügen',
    description: 'Einen Artikel hinzufügen: als Link, Datei oder Formular; erst siehst du, was gelesen wurde',
    options: source,
  },
  'corpus replace': {
    name: 'ersetzen',
    description: 'Eine andere Fassung an die Stelle eines Artikels dieses Servers setzen',
    options: { story: own, ...source },
  },
  'corpus remove': {
    name: 'entfernen',
    description: 'Einen Artikel dieses Servers entfernen; /corpus rückgängig holt ihn zurück',
    options: { story: own },
  },
  'corpus undo': {
    name: 'rückgängig',
    description: 'Die letzte Änderung zurücknehmen; ein zweites Mal gilt sie wieder',
  },
  'corpus list': {
    name: 'liste',
    description: 'Die Artikel, die dieser Server hinzugefügt hat, und wer was geändert hat',
  },
  'corpus show': {
    name: 'zeigen',
    description: 'Was ich von einem Artikel verstanden habe: Absätze, Personen, Zitate, Tage',
    options: { story: { name: 'artikel', description: 'Irgendein Artikel, der hier gefragt wird' } },
  },
  'corpus export': {
    name: 'exportieren',
    description: 'Alle Artikel dieses Servers, als Dateien in einer .zip',
    options: {
      part: { name: 'teil', description: `Welcher Teil, wo es mehr als ${size(MOST_EXPORT_BYTES)} sind` },
    },
  },
  'corpus status': {
    name: 'stand',
    description: 'Wie viele Artikel dieser Server hat und haben darf, und was nicht gelesen wurde',
  },
  'corpus feedback': {
    name: 'rückmeldungen',
    description: 'Fragen, deren Antworten hier als falsch gemeldet wurden',
  },
  'settings show': { name: 'zeigen', description: 'Was auf diesem Server eingestellt ist' },
  'settings mentions': {
    name: 'erwähnungen',
    description: 'Erwähnungen in diesem Kanal beantworten oder nicht mehr; ohne Kanal: in allen',
    options: { channel: { name: 'kanal', description: 'Der Kanal, der hinzukommt oder wegfällt' } },
  },
  'settings story': {
    name: 'artikel',
    description: 'Der Artikel, der in einem Kanal gefragt wird, wo niemand einen nennt; ohne: alle',
    options: {
      channel: { name: 'kanal', description: 'In welchem Kanal' },
      story: { name: 'artikel', description: 'Der Artikel; alle, wenn du ihn weglässt' },
    },
  },
  'settings paragraphs': {
    name: 'absätze',
    description: 'Artikel nur bis zu einem Absatz lesen, für die, die mitlesen; ohne: ganz',
    options: { last: { name: 'letzter', description: 'Der letzte Absatz' } },
  },
  'settings private': {
    name: 'privat',
    description: 'Ob nur sieht, wer fragt, wo niemand etwas anderes sagt',
    options: { on: { name: 'an', description: 'Nur wer fragt' } },
  },
  'settings moderators': {
    name: 'moderatoren',
    description: 'Eine Rolle um Artikel und Einstellungen kümmern lassen oder nicht mehr',
    options: { role: { name: 'rolle', description: 'Die Rolle, die hinzukommt oder wegfällt' } },
  },
  'settings log': {
    name: 'meldungen',
    description: 'Änderungen in einem Kanal melden; ohne Kanal: nirgends',
    options: { channel: { name: 'kanal', description: 'Wo' } },
  },
  'settings shared': {
    name: 'gemeinsame',
    description: 'Ob die Artikel, die alle Server teilen, auch hier gefragt werden',
    options: { on: { name: 'an', description: 'Auch hier' } },
  },
};
