import type { Catalogue } from './catalogue.ts';
import { deModeration, deModerationCommands } from './moderation/de.ts';
import { deRecord, deRecordCommands } from './record/de.ts';
import { deHowToAdd, deProblems } from './problems/de.ts';
import { hostProblems } from './problems/host.ts';
import { quantitiesIn } from './quantities.ts';

const { counted } = quantitiesIn('de-DE');
const stories = (count: number): string => counted(count, 'Artikel', 'Artikel');
const SEASONS = { SP: 'Frühling', SU: 'Sommer', FA: 'Herbst', WI: 'Winter' } as const;

export const de: Catalogue = {
  locale: 'de-DE',
  abstained: {
    notAnswered: 'Das sagen die Artikel nicht. Sie berühren es, aber kein Satz beantwortet es.',
    nothingAboutIt: 'Das sagen die Artikel nicht: Darüber steht nichts in ihnen.',
    unknownName: (name) => `Das sagen die Artikel nicht: Keiner hier kennt „${name}“.`,
    notQuoted: (name, instead) =>
      instead === null
        ? `Die Artikel zitieren ${name} dazu nicht.`
        : `Die Artikel zitieren ${name} dazu nicht, aber ${instead}: /zitat person:${instead}`,
    unsure: 'Ich bin nicht sicher, ob die Artikel es sagen. Am nächsten kommt:',
    talk: {
      other: 'Ich beantworte Fragen zu den Artikeln, die ich gelesen habe, mit ihren eigenen Sätzen.',
      greeting:
        'Hallo. Frag mich nach den Artikeln, die ich gelesen habe: Ich antworte mit ihren eigenen Sätzen.',
      thanks: 'Gern geschehen.',
      feelings: 'Ich bin ein Programm und bereit. Frag mich nach den Artikeln, die ich gelesen habe.',
      self: 'Ich bin onrecord, ein Bot: Ich beantworte Fragen zu den Artikeln, die ich gelesen habe, mit ihren eigenen Sätzen, und sage es, wenn sie es nicht sagen. /hilfe zeigt, wie man fragt.',
      adding:
        'Moderatoren fügen einen Artikel mit /corpus hinzufügen hinzu, aus einem Link, einer Datei oder eingefügtem Text, und entfernen ihn mit /corpus entfernen.',
      clock: 'Ich sage nur, was in den Artikeln steht, die ich gelesen habe.',
    },
    loaded: (count, newest) =>
      count === 0
        ? 'Es ist noch kein Artikel geladen.'
        : `Ich habe ${stories(count)} gelesen${newest === null ? '' : `, den neuesten vom ${newest}`}; /artikel zeigt sie.`,
    howToAdd: deHowToAdd,
    readInEnglish:
      'Ich lese Fragen auf Englisch, denn die Artikel sind auf Englisch. Bitte stelle sie noch einmal auf Englisch.',
  },
  nearest: 'Der nächstliegende Satz, der keine Antwort darauf ist:',
  perhaps: 'Vielleicht dies; sicher bin ich nicht:',
  otherwise: 'Ein anderer Artikel sagt etwas anderes:',
  earlier: 'Früher:',
  later: 'Später:',
  credit: {
    ownWords: 'Der Artikel selbst',
    unclear: 'Der Artikel lässt offen, wer das gesagt hat',
    toldBy: (name) => `wie ${name} berichtet`,
    inStoryWords: 'in den Worten des Artikels',
    alsoIn: 'auch in ',
    noDate: 'ohne Datum',
    updated: 'aktualisiert',
    paragraph: (number) => `Absatz ${number}`,
  },
  notes: {
    before: (sentence) => `Der Satz davor: “${sentence}”`,
    when: (day) => `Wann: ${day}`,
    whenSaid: (day, said) => `Wann: ${day} (im Artikel: “${said}”)`,
    whenUndated: (said) => `Wann: “${said}”; der Artikel hat kein Datum, daher ist der Tag nicht bekannt`,
    whenUnsaid: (published) =>
      published === null
        ? 'Wann: Der Satz sagt es nicht, und der Artikel hat kein Datum.'
        : `Wann: Der Satz sagt es nicht; der Artikel ist vom ${published}.`,
    otherLanguage: 'Dieser Artikel ist nicht auf Englisch; Sprecher und Tage werden darin nicht gelesen.',
  },
  buttons: {
    context: 'Zusammenhang',
    more: 'Mehr',
    wrong: 'Falsch?',
    nearest: 'Nächstliegender Satz',
    remove: 'Löschen',
  },
  more: { none: 'Weitere Antworten gibt es nicht.' },
  wrong: 'Danke. Es ist für die notiert, die sich um die Artikel kümmern, ohne deinen Namen.',
  stories: (count) => `Ich habe ${stories(count)} gelesen.`,
  people: {
    count: (count) =>
      counted(count, 'Person kommt in den Artikeln vor.', 'Personen kommen in den Artikeln vor.'),
    inStories: stories,
    quotations: (count) => counted(count, 'Zitat', 'Zitate'),
    first: 'zuerst:',
  },
  andMore: (count) => `… und ${count} weitere`,
  help: {
    title:
      'Ich beantworte Fragen zu Nachrichten mit deren eigenen Sätzen, Wort für Wort, und sage, wer es wo und wann gesagt hat.',
    examples: 'Zum Beispiel (auf Englisch):',
    noStories: 'Es ist noch kein Artikel geladen, also gibt es nichts zu fragen.',
    mention: 'Erwähne mich, antworte mir oder schreib mir privat, und ich antworte wie /frage.',
    menu: 'Rechtsklick auf eine Nachricht, dann Apps: die Artikel danach fragen, oder wer das gesagt hat.',
    honest: 'Wenn die Artikel etwas nicht sagen, sage ich das.',
  },
  about: {
    what: (version) => `onrecord ${version} antwortet nur mit dem, was in Artikeln steht, Wort für Wort.`,
    stories: (count, newest) => `Artikel: ${count}${newest === null ? '' : `, der neueste vom ${newest}`}`,
    uptime: (days, hours, minutes) => `Läuft seit ${days} T ${hours} Std ${minutes} Min`,
    latency: (milliseconds) => `Discord antwortet in ${milliseconds} ms`,
    kept: 'Über dich gespeichert: nichts. Fragen werden nicht gespeichert; eine als falsch gemeldete Antwort wird mit ihrer Frage behalten, ohne den, der sie gemeldet hat.',
  },
  reload: ({ added, changed, removed, unchanged, refused }) =>
    `Neu geladen: ${added} neu, ${changed} geändert, ${removed} entfernt, ${unchanged} unverändert, ${refused} abgelehnt.`,
  reloaded: { added: 'neu', changed: 'geändert', removed: 'entfernt' },
  kept: '(Die vorige Fassung antwortet weiter.)',
  apology: 'Bei mir ist etwas kaputtgegangen. Es ist aufgeschrieben.',
  threadClosed: (thread) =>
    `#${thread} ist gesperrt oder archiviert, darum kann ich dort nicht antworten. Frag mich in einem anderen Kanal oder hier.`,
  cannotWrite: (channel) =>
    `In #${channel} darf ich nicht schreiben. Wer den Server verwaltet, kann es erlauben: Nachrichten senden, in Threads Nachrichten in Threads senden.`,
  problems: { ...hostProblems, ...deProblems },
  moderation: deModeration,
  record: deRecord,
  days: {
    decade: (year) => `die ${year}er Jahre`,
    century: (year) => `das Jahrhundert ab ${year}`,
    week: (monday) => `die Woche vom ${monday}`,
    weekend: (monday) => `das Wochenende der Woche vom ${monday}`,
    quarter: (number, year) => `${number}. Quartal ${year}`,
    half: (number, year) => `${number}. Halbjahr ${year}`,
    season: (season, year) => `${SEASONS[season]} ${year}`,
    midnight: 'um Mitternacht',
    daytimes: { MO: 'morgens', MI: 'mittags', AF: 'nachmittags', EV: 'abends', NI: 'nachts' },
  },
  commands: {
    ...deModerationCommands,
    ...deRecordCommands,
    ask: {
      name: 'frage',
      description: 'Frag nach den Nachrichten: Die Antwort ist, was ein Artikel sagt, Wort für Wort',
      options: {
        question: { name: 'frage', description: 'Auf Englisch, zum Beispiel: who left the council?' },
        story: { name: 'artikel', description: 'Nur in diesem Artikel suchen' },
        private: { name: 'privat', description: 'Nur du siehst die Antwort' },
      },
    },
    who: {
      name: 'wer',
      description: 'Wer war es, wer hat es gesagt, wer ist das? Eine Frage, ihr Rest oder ein Name',
      options: {
        about: { name: 'worum', description: 'Auf Englisch: eine Frage, ihr Rest oder ein Name' },
        story: { name: 'artikel', description: 'Nur in diesem Artikel suchen' },
        private: { name: 'privat', description: 'Nur du siehst die Antwort' },
      },
    },
    when: {
      name: 'wann',
      description: 'Wann war es? Die Antwort kommt mit dem Tag',
      options: {
        about: { name: 'worum', description: 'Auf Englisch, zum Beispiel: the embassy was stormed' },
        story: { name: 'artikel', description: 'Nur in diesem Artikel suchen' },
        private: { name: 'privat', description: 'Nur du siehst die Antwort' },
      },
    },
    where: {
      name: 'wo',
      description: 'Wo war es? Eine Frage, ihr Rest oder ein Thema',
      options: {
        about: { name: 'worum', description: 'Auf Englisch: eine Frage, ihr Rest oder ein Thema' },
        story: { name: 'artikel', description: 'Nur in diesem Artikel suchen' },
        private: { name: 'privat', description: 'Nur du siehst die Antwort' },
      },
    },
    why: {
      name: 'warum',
      description: 'Warum war es so? Eine Frage, ihr Rest oder ein Thema',
      options: {
        about: { name: 'worum', description: 'Auf Englisch: eine Frage, ihr Rest oder ein Thema' },
        story: { name: 'artikel', description: 'Nur in diesem Artikel suchen' },
        private: { name: 'privat', description: 'Nur du siehst die Antwort' },
      },
    },
    quote: {
      name: 'zitat',
      description: 'Was jemand gesagt hat, Wort für Wort',
      options: {
        person: { name: 'person', description: 'Wessen Worte; die aller, wenn du es weglässt' },
        about: { name: 'worüber', description: 'Wovon sie handeln, auf Englisch: the briefing' },
        story: { name: 'artikel', description: 'Nur in diesem Artikel suchen' },
        private: { name: 'privat', description: 'Nur du siehst die Antwort' },
      },
    },
    people: {
      name: 'personen',
      description: 'Wer in den Artikeln vorkommt',
      options: {
        name: { name: 'name', description: 'Nur wer so heißt' },
        story: { name: 'artikel', description: 'Nur in diesem Artikel suchen' },
        private: { name: 'privat', description: 'Nur du siehst die Antwort' },
      },
    },
    stories: {
      name: 'artikel',
      description: 'Welche Artikel ich gelesen habe',
      options: { private: { name: 'privat', description: 'Nur du siehst die Antwort' } },
    },
    help: { name: 'hilfe', description: 'Was man fragen kann, mit Beispielen aus den geladenen Artikeln' },
    about: { name: 'info', description: 'Version, Artikel, Laufzeit, und was über wen gespeichert wird' },
    corpus: { name: 'corpus', description: 'Die Artikel dieses Servers' },
    'corpus reload': {
      name: 'neu-laden',
      description: 'Die Artikel neu lesen, nachdem eine Datei hinzukam, geändert oder entfernt wurde',
    },
    'Ask the stories about this': { name: 'Die Artikel danach fragen' },
    'Add this to the stories': { name: 'Zu den Artikeln hinzufügen' },
    'Who said this?': { name: 'Wer hat das gesagt?' },
  },
};
