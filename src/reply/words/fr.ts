import type { Catalogue } from './catalogue.ts';
import { frModeration, frModerationCommands } from './moderation/fr.ts';
import { frRecord, frRecordCommands } from './record/fr.ts';
import { frHowToAdd, frProblems } from './problems/fr.ts';
import { hostProblems } from './problems/host.ts';
import { quantitiesIn } from './quantities.ts';

const { counted } = quantitiesIn('fr-FR');
const stories = (count: number): string => counted(count, 'article', 'articles');
const SEASONS = { SP: 'printemps', SU: 'été', FA: 'automne', WI: 'hiver' } as const;

export const fr: Catalogue = {
  locale: 'fr-FR',
  abstained: {
    notAnswered: 'Les articles ne le disent pas. Ils en parlent, mais aucune phrase n’y répond.',
    nothingAboutIt: 'Les articles ne le disent pas : on n’y trouve rien à ce sujet.',
    unknownName: (name) => `Les articles ne le disent pas : aucun ne connaît « ${name} ».`,
    notQuoted: (name, instead) =>
      instead === null
        ? `Les articles ne citent pas ${name} à ce sujet.`
        : `Les articles ne citent pas ${name} à ce sujet, mais ${instead} : /citation personne:${instead}`,
    unsure: 'Je ne suis pas sûr que les articles le disent. Le plus proche :',
    talk: {
      other: 'Je réponds aux questions sur les articles que j’ai lus, avec leurs propres phrases.',
      greeting:
        'Bonjour. Interrogez-moi sur les articles que j’ai lus : je réponds avec leurs propres phrases.',
      thanks: 'Avec plaisir.',
      feelings: 'Je suis un programme, et prêt. Interrogez-moi sur les articles que j’ai lus.',
      self: 'Je suis onrecord, un bot : je réponds aux questions sur les articles que j’ai lus avec leurs propres phrases, et je le dis quand ils ne le disent pas. /aide montre comment demander.',
      adding:
        'Les modérateurs ajoutent un article avec /corpus ajouter, depuis un lien, un fichier ou un texte collé, et le retirent avec /corpus retirer.',
      clock: 'Je ne dis que ce qui est dans les articles que j’ai lus.',
    },
    loaded: (count, newest) =>
      count === 0
        ? 'Aucun article n’est encore chargé.'
        : `J’ai lu ${stories(count)}${newest === null ? '' : `, le plus récent du ${newest}`} ; /articles en donne la liste.`,
    howToAdd: frHowToAdd,
    readInEnglish:
      'Je lis les questions en anglais, puisque les articles sont en anglais. Posez-la de nouveau en anglais.',
  },
  nearest: 'La phrase la plus proche, qui n’y répond pas :',
  perhaps: 'Peut-être ceci ; je n’en suis pas sûr :',
  otherwise: 'Un autre article dit autre chose :',
  earlier: 'Avant cela :',
  later: 'Depuis :',
  credit: {
    ownWords: 'L’article lui-même',
    unclear: 'L’article ne dit pas clairement qui a dit cela',
    toldBy: (name) => `d’après ${name}`,
    inStoryWords: 'avec les mots de l’article',
    alsoIn: 'aussi dans ',
    noDate: 'sans date',
    updated: 'mis à jour',
    paragraph: (number) => `paragraphe ${number}`,
  },
  notes: {
    before: (sentence) => `La phrase précédente : “${sentence}”`,
    when: (day) => `Quand : ${day}`,
    whenSaid: (day, said) => `Quand : ${day} (dans l’article : “${said}”)`,
    whenUndated: (said) => `Quand : “${said}” ; l’article n’a pas de date, le jour n’est donc pas connu`,
    whenUnsaid: (published) =>
      published === null
        ? 'Quand : la phrase ne le dit pas, et l’article n’a pas de date.'
        : `Quand : la phrase ne le dit pas ; l’article est du ${published}.`,
    otherLanguage: 'Cet article n’est pas en anglais ; ni les personnes citées ni les dates n’y sont lues.',
  },
  buttons: {
    context: 'Contexte',
    more: 'Suite',
    wrong: 'Faux ?',
    nearest: 'Phrase la plus proche',
    remove: 'Supprimer',
  },
  more: { none: 'Il n’y a pas d’autre réponse.' },
  wrong: 'Merci. C’est noté pour ceux qui s’occupent des articles, sans votre nom.',
  stories: (count) => `J’ai lu ${stories(count)}.`,
  people: {
    count: (count) =>
      counted(count, 'personne figure dans les articles.', 'personnes figurent dans les articles.'),
    inStories: stories,
    quotations: (count) => counted(count, 'citation', 'citations'),
    first: 'd’abord :',
  },
  andMore: (count) => `… et ${count} de plus`,
  help: {
    title:
      'Je réponds aux questions sur des articles avec leurs propres phrases, mot pour mot, et je dis qui l’a dit, où et quand.',
    examples: 'Par exemple (en anglais) :',
    noStories: 'Aucun article n’est encore chargé, il n’y a donc rien à demander.',
    mention: 'Mentionnez-moi, répondez-moi ou écrivez-moi en privé, et je réponds comme /demander.',
    menu: 'Clic droit sur un message, puis Applications : interroger les articles, ou demander qui l’a dit.',
    honest: 'Quand les articles ne disent rien, je le dis.',
  },
  about: {
    what: (version) => `onrecord ${version} ne répond qu’avec ce que disent les articles, mot pour mot.`,
    stories: (count, newest) =>
      `Articles : ${count}${newest === null ? '' : `, le plus récent du ${newest}`}`,
    uptime: (days, hours, minutes) => `En marche depuis ${days} j ${hours} h ${minutes} min`,
    latency: (milliseconds) => `Discord répond en ${milliseconds} ms`,
    kept: 'Gardé à votre sujet : rien. Les questions ne sont pas conservées ; une réponse signalée comme fausse est gardée avec sa question, sans le nom de qui l’a signalée.',
  },
  reload: ({ added, changed, removed, unchanged, refused }) =>
    [
      `Rechargé : ${counted(added, 'ajouté', 'ajoutés')}`,
      counted(changed, 'modifié', 'modifiés'),
      counted(removed, 'retiré', 'retirés'),
      counted(unchanged, 'inchangé', 'inchangés'),
      `${counted(refused, 'refusé', 'refusés')}.`,
    ].join(', '),
  reloaded: { added: 'ajouté', changed: 'modifié', removed: 'retiré' },
  kept: '(La version précédente répond toujours.)',
  apology: 'Quelque chose s’est cassé de mon côté. C’est consigné.',
  threadClosed: (thread) =>
    `#${thread} est verrouillé ou archivé ; je ne peux pas y répondre. Posez la question dans un autre salon, ou ici.`,
  cannotWrite: (channel) =>
    `Je n’ai pas le droit d’écrire dans #${channel}. Qui gère le serveur peut le permettre : Envoyer des messages, et dans les fils Envoyer des messages dans les fils.`,
  problems: { ...hostProblems, ...frProblems },
  moderation: frModeration,
  record: frRecord,
  days: {
    decade: (year) => `les années ${year}`,
    century: (year) => `le siècle à partir de ${year}`,
    week: (monday) => `la semaine du ${monday}`,
    weekend: (monday) => `le week-end de la semaine du ${monday}`,
    quarter: (number, year) => `${number === 1 ? '1er' : `${number}e`} trimestre ${year}`,
    half: (number, year) => `${number === 1 ? '1er' : '2e'} semestre ${year}`,
    season: (season, year) => `${SEASONS[season]} ${year}`,
    midnight: 'à minuit',
    daytimes: { MO: 'le matin', MI: 'à midi', AF: 'l’après-midi', EV: 'le soir', NI: 'la nuit' },
  },
  commands: {
    ...frModerationCommands,
    ...frRecordCommands,
    ask: {
      name: 'demander',
      description: 'Interroger l’actualité : la réponse est ce que dit un article, mot pour mot',
      options: {
        question: { name: 'question', description: 'En anglais, par exemple : who left the council?' },
        story: { name: 'article', description: 'Ne chercher que dans cet article' },
        private: { name: 'privé', description: 'Vous seul voyez la réponse' },
      },
    },
    who: {
      name: 'qui',
      description: 'Qui l’a fait, qui l’a dit, qui est-ce ? Une question, sa suite ou un nom',
      options: {
        about: { name: 'sujet', description: 'En anglais : une question, sa suite ou un nom' },
        story: { name: 'article', description: 'Ne chercher que dans cet article' },
        private: { name: 'privé', description: 'Vous seul voyez la réponse' },
      },
    },
    when: {
      name: 'quand',
      description: 'Quand était-ce ? La réponse vient avec le jour',
      options: {
        about: { name: 'sujet', description: 'En anglais, par exemple : the embassy was stormed' },
        story: { name: 'article', description: 'Ne chercher que dans cet article' },
        private: { name: 'privé', description: 'Vous seul voyez la réponse' },
      },
    },
    where: {
      name: 'où',
      description: 'Où était-ce ? Une question, sa suite ou un sujet',
      options: {
        about: { name: 'sujet', description: 'En anglais : une question, sa suite ou un sujet' },
        story: { name: 'article', description: 'Ne chercher que dans cet article' },
        private: { name: 'privé', description: 'Vous seul voyez la réponse' },
      },
    },
    why: {
      name: 'pourquoi',
      description: 'Pourquoi ? Une question, sa suite ou un sujet',
      options: {
        about: { name: 'sujet', description: 'En anglais : une question, sa suite ou un sujet' },
        story: { name: 'article', description: 'Ne chercher que dans cet article' },
        private: { name: 'privé', description: 'Vous seul voyez la réponse' },
      },
    },
    quote: {
      name: 'citation',
      description: 'Ce que quelqu’un a dit, mot pour mot',
      options: {
        person: { name: 'personne', description: 'De qui ; de tous si vous ne dites rien' },
        about: { name: 'sujet', description: 'À quel sujet, en anglais : the briefing' },
        story: { name: 'article', description: 'Ne chercher que dans cet article' },
        private: { name: 'privé', description: 'Vous seul voyez la réponse' },
      },
    },
    people: {
      name: 'personnes',
      description: 'Qui figure dans les articles',
      options: {
        name: { name: 'nom', description: 'Seulement qui s’appelle ainsi' },
        story: { name: 'article', description: 'Ne chercher que dans cet article' },
        private: { name: 'privé', description: 'Vous seul voyez la réponse' },
      },
    },
    stories: {
      name: 'articles',
      description: 'Les articles que j’ai lus',
      options: { private: { name: 'privé', description: 'Vous seul voyez la réponse' } },
    },
    help: {
      name: 'aide',
      description: 'Ce qu’on peut demander, avec des exemples tirés des articles chargés',
    },
    about: { name: 'infos', description: 'Version, articles, durée de marche, et ce qui est gardé sur qui' },
    corpus: { name: 'corpus', description: 'Les articles de ce serveur' },
    'corpus reload': {
      name: 'recharger',
      description: 'Relire les articles, après l’ajout, la modification ou le retrait d’un fichier',
    },
    'Ask the stories about this': { name: 'Interroger les articles' },
    'Add this to the stories': { name: 'Ajouter aux articles' },
    'Who said this?': { name: 'Qui a dit cela ?' },
  },
};
