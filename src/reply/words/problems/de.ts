import type { FieldProblem } from '../../../text/problem.ts';
import { quantitiesIn } from '../quantities.ts';
import type { ProblemWords } from './problem-words.ts';

const { number, counted, size, seconds } = quantitiesIn('de-DE');

export const deHowToAdd =
  'So kommt einer hinzu: /corpus hinzufügen, oder eine Datei in den Ordner corpus legen und /corpus neu-laden ausführen.';

const WANTED = {
  text: 'ein Text',
  list: 'eine Liste',
  object: 'ein Objekt',
  other: 'etwas anderes',
} as const;
const IS = { missing: 'fehlt', empty: 'ist leer' } as const;

function fieldIn({ field, is, wants }: FieldProblem): string {
  const name = field === null ? 'die Zeile' : `„${field}“`;
  if (is !== 'wrong') return `${name} ${IS[is]}`;
  return `${name} muss ${typeof wants === 'string' ? WANTED[wants] : `eines von ${wants.join(', ')}`} sein`;
}

const STATUS: Readonly<Record<number, string>> = {
  401: 'man muss sich dort anmelden',
  402: 'man muss dort bezahlen',
  403: 'sie lässt mich nicht hinein. Kopiere den Artikel in das Formular',
  404: 'es gibt sie nicht',
  410: 'es gibt sie nicht mehr',
  429: 'sie wurde zu oft gefragt. Versuche es später noch einmal',
  451: 'sie darf ihn nicht zeigen',
  503: 'sie antwortet gerade nicht. Versuche es später noch einmal',
};

export const deProblems: ProblemWords = {
  'no-question': ({ example }) =>
    `Frag mich auf Englisch nach den Artikeln, die ich gelesen habe${example === null ? '.' : `, zum Beispiel: ${example}`} Ich antworte mit ihren eigenen Sätzen; /hilfe zeigt wie, /artikel zeigt sie.`,
  'question-too-long': ({ has, most }) =>
    `Eine Frage darf höchstens ${number(most)} Zeichen haben; diese hat ${number(has)}. Stelle sie kürzer.`,
  'no-stories': ({ canAdd }) => `Es ist noch kein Artikel geladen.${canAdd ? ` ${deHowToAdd}` : ''}`,
  'no-such-story': ({ name }) => `Kein Artikel ist wie „${name}“; /artikel zeigt, welche es gibt.`,
  'several-stories': ({ name, titles }) =>
    `Mehrere Artikel sind wie „${name}“; wähle einen: ${titles.join('; ')}`,
  'nobody-called-so': ({ name }) => `Niemand in den Artikeln heißt „${name}“.`,
  'quote-of-nobody': () => 'Sag, wessen Worte du willst, oder worüber: /zitat person: … worüber: …',
  'claim-without-words': () => 'Darin stehen keine Worte. Schreib hinter zitat: was gesagt worden sein soll.',
  'claim-too-long': ({ has, most }) =>
    `Ein Zitat kann höchstens ${number(most)} Zeichen haben; dieses hat ${number(has)}. Lass einen Teil davon prüfen.`,
  'message-without-words': () => 'In dieser Nachricht steht kein Text.',
  'story-gone': () => 'Dieser Artikel wurde inzwischen geändert oder entfernt. Frag noch einmal.',
  'question-gone': () => 'Ich kann die Frage in dieser Nachricht nicht mehr lesen. Stelle sie noch einmal.',

  'moderators-only': () => 'Das können nur Mitglieder, die diesen Server verwalten dürfen.',
  'servers-only': () => 'Das geht nur auf einem Server.',
  stopping: () => 'Ich starte gleich neu. Frag mich in einer Minute noch einmal.',
  'too-many-questions': ({ most, seconds: left }) =>
    `Das waren schon ${counted(most, 'Frage', 'Fragen')} in einer Minute. Frag mich in ${seconds(left)} wieder.`,
  'not-yours': () => 'Das kann nur löschen, wer gefragt hat, oder wer diesen Server verwalten darf.',
  'role-of-everyone': () =>
    '@everyone kann keine Rolle von Moderatoren sein: dann könnte jeder die Artikel ändern. Wähle eine Rolle mit weniger Mitgliedern.',
  'server-closed': () =>
    'Was von diesem Server aufbewahrt ist, lässt sich gerade nicht lesen; darum kann nichts geändert werden. Wer den Bot betreibt, findet den Grund in seinem Protokoll; /corpus neu-laden versucht es noch einmal.',
  'database-away': () =>
    'Meine Datenbank antwortet gerade nicht: Nichts lässt sich ändern, und nur Artikel, die ich im Speicher habe, lassen sich befragen. Versuche es in einer Minute noch einmal.',
  'command-gone': () =>
    'Diesen Befehl kenne ich nicht mehr. Lade Discord neu (Strg+R) und wähle einen aus der Liste.',
  'button-gone': () =>
    'Dieser Knopf stammt aus einer anderen Version von mir, und ich weiß nicht mehr, wofür er war. Frag noch einmal, dann gibt es neue.',
  'too-long-for-form': () =>
    'Das ist zu lang, um es zu behalten, während du das Formular ausfüllst. Gib weniger davon an.',

  'no-own-story': ({ id }) =>
    `Dieser Server hat keinen eigenen Artikel „${id}“. /corpus liste nennt die, die er hat.`,
  'draft-gone': () => 'Diesen Entwurf gibt es nicht mehr: Er wurde hinzugefügt, verworfen oder ist zu alt.',
  'draft-undated': () =>
    'Der Artikel hat noch keinen Tag: Sag, wann er erschienen ist, denn „yesterday“ darin zählt von da an.',
  'draft-of-links': () => 'Das ist eine Liste von Links, kein Artikel. Nimm den Link eines ihrer Artikel.',
  'draft-there-already': ({ title }) => `Den gibt es hier schon: ${title}.`,
  'too-many-stories': ({ has, most }) =>
    `Dieser Server hat ${number(has)} eigene Artikel, und jeder darf ${number(most)} haben, weil sich alle Server einen Rechner teilen. Entferne erst einen (/corpus entfernen).`,
  'too-many-at-once': ({ has }) =>
    `Hier sind ${number(has)} Artikel, zu viele, um sie dafür alle durchzugehen. Nenne einen davon (artikel) oder ein Thema (/neuestes, /vergleichen), oder stelle eine Frage (/frage).`,
  'too-many-for-timeline': ({ has }) =>
    `Hier sind ${number(has)} Artikel, zu viele für eine Zeitleiste. Nenne eine Person, Tage (von, bis) oder einen Artikel.`,
  'stories-too-large': ({ has, most }) =>
    `Mit diesem hätten die Artikel dieses Servers ${size(has)}, und jeder Server darf ${size(most)} haben, weil sich alle einen Rechner teilen. Entferne erst einen (/corpus entfernen).`,
  'too-many-uploads': ({ has, most }) =>
    `Innerhalb einer Stunde ${counted(has, 'Artikel wurde', 'Artikel wurden')} hier hinzugefügt, und jeder Server darf ${number(most)} hinzufügen, weil das Lesen allen Zeit nimmt. Versuche es später noch einmal.`,
  'too-many-drafts': ({ most }) =>
    `Ich habe hier innerhalb einer Stunde ${counted(most, 'Entwurf', 'Entwürfe')} gelesen, mehr sind es auf keinem Server, weil das Lesen allen Zeit nimmt. Versuche es später noch einmal.`,
  'two-sources': () => 'Gib mir einen Link oder eine Datei, einen Artikel auf einmal.',
  'no-source': () => 'Gib mir einen Link, eine Datei oder den Text des Artikels.',
  'no-source-in-message': ({ most }) =>
    `In dieser Nachricht ist kein Link und keine Datei bis ${size(most)}, aus der ein Artikel zu lesen wäre.`,
  'upload-too-large': ({ file, has, most }) =>
    `${file} hat ${size(has)}; ich nehme Dateien bis ${size(most)}.`,
  'upload-lost': ({ file }) => `Discord hat mir ${file} nicht gegeben. Lade die Datei noch einmal hoch.`,

  'no-link': () => 'Das ist kein Link; einer beginnt mit https:// oder http://.',
  'link-of-another-kind': ({ protocol }) =>
    `Ich öffne Links, die mit https:// oder http:// beginnen, und keine mit ${protocol}.`,
  'link-with-password': () =>
    'In dem Link steht ein Name oder Passwort; ich öffne nur Seiten, die jeder lesen kann.',
  'no-such-host': ({ host }) => `Es gibt keinen Rechner namens ${host}. Stimmt der Link?`,
  'host-not-public': ({ host }) =>
    `${host} ist kein Rechner des öffentlichen Internets, und von woanders nehme ich keine Artikel.`,
  'page-too-slow': ({ most }) =>
    `Die Seite kam nicht innerhalb von ${seconds(most / 1000)}. Versuche es später noch einmal.`,
  'page-unreachable': ({ reason }) =>
    `Die Seite kam nicht${reason === null ? '' : ` (${reason})`}. Stimmt der Link?`,
  'page-in-circles': () =>
    'Der Link führt ohne Ende von Seite zu Seite. Nimm die Adresse des Artikels selbst.',
  'page-refused': ({ status }) =>
    `Die Seite antwortete mit ${status}${STATUS[status] === undefined ? '' : `: ${STATUS[status]}`}.`,
  'page-without-text': ({ type }) =>
    `Der Link führt zu ${type}, nicht zu einer Seite mit Text. Lade es als Datei hoch, wenn es ein Artikel ist.`,
  'page-too-large': ({ most }) => `Die Seite hat mehr als ${size(most)}; das hat kein Artikel.`,
  'page-broken': () => 'Die Seite kam kaputt an. Versuche es später noch einmal.',
  'page-packed': ({ encoding }) =>
    `Die Seite kam als „${encoding}“ gepackt; darum habe ich nicht gebeten, und öffnen kann ich es nicht.`,

  'in-file': ({ file }) => `${file}:`,
  'no-story-file': ({ endings }) =>
    `Das ist keine Datei für Artikel. Ein Artikel ist eine Datei mit der Endung ${endings.join(', ')}.`,
  'file-too-large': ({ most }) => `Sie hat mehr als ${size(most)}. Teile sie in eine Datei je Artikel.`,
  'file-closed': ({ reason }) => `Sie lässt sich nicht öffnen (${reason}).`,
  'file-without-story': () => 'Es ist kein Artikel darin.',
  'file-of-several-stories': ({ count }) =>
    `Es sind ${number(count)} Artikel darin. Füge sie einzeln hinzu, jeden in seiner Datei.`,
  'name-with-space': () =>
    'In ihrem Namen ist ein Leerzeichen. Nimm stattdessen „-“, wie in strike-on-monday.md.',
  'reading-too-slow': ({ most }) =>
    `Das Lesen hat länger als ${seconds(most / 1000)} gedauert; so lange braucht kein Artikel. Kopiere den Text in das Formular.`,
  'reading-too-large': () =>
    'Das Lesen braucht mehr Speicher als bei irgendeinem Artikel. Kopiere den Text in das Formular.',
  'no-text-file': () => 'Das ist keine Textdatei. Speichere den Artikel als reinen Text in UTF-8.',
  'front-matter-open': () =>
    'Die Kopfzeilen beginnen mit „---“ und enden nie. Setze eine Zeile „---“ über den Text.',
  'front-matter-line': ({ line }) =>
    `In den Kopfzeilen steht eine Zeile ohne Doppelpunkt: „${line}“. Schreibe „Name: Wert“.`,
  'front-matter-slip': ({ name, meant }) => `In den Kopfzeilen steht „${name}“. Meintest du „${meant}“?`,
  'no-json': ({ begins }) => `Das ist kein JSON: ${begins}`,
  fields: ({ fields }) => `Das passt nicht: ${fields.map(fieldIn).join('; ')}.`,
  'page-without-story': () =>
    'Auf dieser Seite ist kein Artikel, der ohne Browser zu lesen wäre. Kopiere ihn in das Formular.',
  'page-too-deep': () =>
    'Ihre Elemente sind tiefer geschachtelt als die irgendeiner Seite, die jemand liest.',
  'page-of-many-elements': ({ most }) =>
    `Die Seite hat mehr als ${number(most)} Elemente; das hat kein Artikel. Kopiere ihn in das Formular.`,
  'html-broken': () => 'Das HTML ist nicht zu verstehen. Kopiere den Artikel in das Formular.',
  'docx-protected': () =>
    'Sie ist mit einem Passwort geschützt oder älter als .docx. Speichere sie ohne Passwort als .docx.',
  'docx-broken': () =>
    'Das ist kein Word-Dokument, oder es ist kaputt. Speichere den Artikel noch einmal als .docx oder als reinen Text.',
  'docx-with-doctype': ({ part }) => `Ihr Teil ${part} nennt einen Dokumenttyp, was Word nie schreibt.`,
  'unpacks-too-large': ({ most }) => `Ausgepackt hat sie mehr als ${size(most)}; das hat kein Artikel.`,
  'pdf-protected': () => 'Sie ist mit einem Passwort geschützt. Speichere sie ohne Passwort.',
  'pdf-broken': () =>
    'Das ist kein PDF, oder es ist kaputt. Speichere den Artikel noch einmal, oder nimm das Formular.',
  'pdf-packed-twice': () => 'Sie ist zweimal gepackt, was kein Programm tut, das Artikel speichert.',
  'pdf-without-text': () =>
    'Es ist kein Text darin, wie bei einem Scan. Füge den Artikel mit dem Formular oder als Text hinzu.',
  'pdf-too-long': ({ pages, most }) =>
    `Sie hat ${counted(pages, 'Seite', 'Seiten')}; ein Artikel hat höchstens ${number(most)}.`,
  'story-without-text': () => 'Der Artikel hat keinen Text. Schreibe einen unter die Kopfzeilen.',
  'story-too-long': ({ most }) => `Der Artikel hat mehr als ${number(most)} Zeichen. Teile ihn in mehrere.`,
  'no-day': ({ given }) => `„${given}“ ist kein Tag. Schreibe ihn als 2020-01-10.`,
  'no-address': ({ given }) => `„${given}“ ist keine Adresse einer Seite; eine beginnt mit https://.`,
  'no-id': ({ given }) =>
    `„${given}“ kann keinen Artikel bezeichnen; nötig ist mindestens ein Buchstabe und kein Leerzeichen.`,
  'id-taken': ({ id, path }) =>
    `Ihr Artikel heißt „${id}“, wie einer in ${path}. Gib einem der beiden einen anderen Namen.`,
};
