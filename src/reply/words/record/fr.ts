import type { CommandWords } from '../command-words.ts';
import { quantitiesIn } from '../quantities.ts';
import type { RecordWords } from './record-words.ts';

const { number, counted } = quantitiesIn('fr-FR');

export const frRecord: RecordWords = {
  verdicts: {
    exact: 'Attesté, mot pour mot.',
    altered: 'Altérée : ce ne sont pas les mots. Les voici :',
    shortened: 'Tronquée : il manque une partie. Les mots étaient :',
    misattributed: 'C’est quelqu’un d’autre qui l’a dit :',
    reported: 'Personne n’est cité avec ces mots ; l’article le dit avec les siens :',
    absent: 'Pas attesté : aucun article n’a ces mots, ni de semblables.',
  },
  changes: {
    'left-out': (said) => `Omis : « ${said} »`,
    'put-in': (claimed) => `Ajouté : « ${claimed} »`,
    replaced: (said, claimed) => `Changé : « ${said} » en « ${claimed} »`,
  },
  touched: { negation: 'une négation', number: 'un nombre', name: 'un nom', condition: 'une condition' },
  compare: {
    count: (voices) => `${counted(voices, 'voix', 'voix')} à ce sujet :`,
    figure: 'Deux articles donnent des chiffres différents :',
    day: 'Deux articles donnent des jours différents :',
  },
  brief: {
    head: (sentences) =>
      `L’article en ${counted(sentences, 'phrase tirée de lui-même', 'phrases tirées de lui-même')} :`,
    none: 'L’article n’a pas de phrases.',
  },
  timeline: {
    count: (events) => `${counted(events, 'fait daté', 'faits datés')}, dans l’ordre :`,
    none: 'Les articles ne datent rien de tel.',
    part: {
      person: (read, all) =>
        `Lus pour cela : ${number(read)} des ${counted(all, 'article', 'articles')} d’ici, ceux qui parlent le plus de cette personne.`,
      days: (read, all) =>
        `Lus pour cela : ${number(read)} des ${counted(all, 'article', 'articles')} d’ici, les plus récents parus ces jours-là ou dans la semaine qui suit.`,
    },
  },
  sources: {
    count: (sources, share) =>
      `Les articles reposent sur ${counted(sources, 'source', 'sources')} ; ${number(share)} % de ce qui est dit vient de sources sans nom.`,
    none: 'Personne n’est cité.',
    said: ({ statements, direct, characters }) =>
      `${counted(statements, 'déclaration', 'déclarations')}, dont ${number(direct)} au style direct, ${counted(characters, 'caractère', 'caractères')}`,
    unnamed: 'sans nom',
    statements: (name, count) => `${counted(count, 'déclaration', 'déclarations')} de ${name} :`,
  },
};

const story = { name: 'article', description: 'Ne chercher que dans cet article' };
const picture = {
  name: 'image',
  description: 'Aussi en image, pour un écran sombre ou clair',
  choices: { dark: 'sombre', light: 'clair' },
};
const hidden = { name: 'privé', description: 'Vous seul voyez la réponse' };

export const frRecordCommands: CommandWords = {
  verify: {
    name: 'vérifier',
    description: 'Comparer une citation prêtée à quelqu’un avec les articles',
    options: {
      quote: { name: 'citation', description: 'Les mots, en anglais' },
      speaker: { name: 'auteur', description: 'Qui les aurait dits' },
      story,
      private: hidden,
    },
  },
  'Verify this quotation': { name: 'Vérifier cette citation' },
  compare: {
    name: 'comparer',
    description: 'Ce que différentes personnes et médias disent d’un sujet, et où les articles diffèrent',
    options: {
      topic: { name: 'sujet', description: 'En anglais, par exemple : the embassy' },
      private: hidden,
    },
  },
  brief: {
    name: 'bref',
    description: 'Un article en cinq de ses phrases ; sans choix, le plus récent',
    options: { story, private: hidden },
  },
  latest: {
    name: 'dernières',
    description: 'Ce que les articles ont de plus récent sur un sujet',
    options: {
      topic: { name: 'sujet', description: 'En anglais, par exemple : the embassy' },
      story,
      private: hidden,
    },
  },
  timeline: {
    name: 'chronologie',
    description: 'Les faits datés des articles, dans l’ordre',
    options: {
      story,
      from: { name: 'depuis', description: 'À partir de ce jour, par exemple 2020-01-03' },
      to: { name: 'jusque', description: 'Jusqu’à ce jour' },
      person: { name: 'personne', description: 'Seulement les phrases sur cette personne' },
      picture,
      private: hidden,
    },
  },
  sources: {
    name: 'sources',
    description: 'Sur la parole de qui les articles reposent',
    options: { story, picture, private: hidden },
  },
};
