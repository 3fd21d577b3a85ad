import type { CommandWords } from '../command-words.ts';
import { MOST_EXPORT_BYTES, MOST_STORY_BYTES } from '../../../newsroom/servers/limits.ts';
import { quantitiesIn } from '../quantities.ts';
import type { ModerationWords } from './moderation-words.ts';

const { counted, size } = quantitiesIn('fr-FR');

const DONE = { add: 'ajouté', replace: 'remplacé', remove: 'retiré', settings: 'modifié' } as const;

export const frModeration: ModerationWords = {
  head: { title: 'Titre :', outlet: 'Média :', day: 'Jour :', author: 'De :' },
  noneFound: 'introuvable',
  guessed: 'déduit du texte',
  counts: ({ paragraphs, words, people, quotations }) =>
    [
      counted(paragraphs, 'paragraphe', 'paragraphes'),
      counted(words, 'mot', 'mots'),
      counted(people, 'personne', 'personnes'),
      counted(quotations, 'citation', 'citations'),
    ].join(', '),
  draft: {
    add: 'Faut-il ajouter cet article ?',
    replace: (file) => `Faut-il le mettre à la place de ${file} ?`,
    notYet: 'Je l’ai lu, et ne peux pas encore l’ajouter.',
    begins: (counts) => `${counts}. Il commence ainsi :`,
    otherLanguage: 'Il n’est pas en anglais : personnes, citations et dates n’y sont pas lues.',
    buttons: { add: 'Ajouter', details: 'Jour, titre, média', discard: 'Abandonner' },
    discarded: 'Abandonné. Rien n’a été ajouté.',
  },
  forms: {
    story: 'Un article',
    details: 'L’article',
    published: { label: 'Jour', description: 'Le jour, sous la forme 2020-01-10' },
    headline: { label: 'Titre', description: 'Son titre, si c’en est un autre' },
    outlet: { label: 'Média', description: 'Où il a paru, si c’est ailleurs' },
  },
  added: (title) => `« ${title} » est ajouté et interrogé désormais, sur ce serveur seulement.`,
  removed: (title) => `« ${title} » est retiré. /corpus annuler le ramène.`,
  undone: (change) => `C’est fait. ${change}`,
  nothingChanged: 'Rien n’a encore été modifié ici.',
  announced: {
    added: (who, title) => `${who} a ajouté l’article « ${title} ».`,
    removed: (who, title) => `${who} a retiré l’article « ${title} ».`,
    undone: (who, file) => `${who} a annulé la dernière modification (${file}).`,
    set: (who) => `${who} a modifié un réglage :`,
  },
  shown: { paragraphs: 'Paragraphes', people: 'Personnes', quotations: 'Citations', dates: 'Dates' },
  mentions: (count) => counted(count, 'mention', 'mentions'),
  somebody: 'quelqu’un',
  own: (count) => `Ce serveur a ajouté ${counted(count, 'article', 'articles')}.`,
  ownNone: 'Ce serveur n’a pas encore d’articles à lui.',
  exported: (count) =>
    `${counted(count, 'article', 'articles')}, chacun un fichier que /corpus ajouter accepte.`,
  exportedPart: (part, parts, most) =>
    `Discord ne prend pas de fichier de plus de ${size(most)} : voici la partie ${part} sur ${parts}. Choisissez la suivante avec /corpus exporter partie : …`,
  lastChanges: 'Les dernières modifications :',
  noDay: 'sans jour',
  change: ({ what, file, isUndo, by }, when) =>
    `${when} UTC : ${by.name} a ${DONE[what]} ${file}${isUndo ? ', annulant la modification précédente' : ''}`,
  status: {
    stories: (own, most) => `Articles de ce serveur : ${own} sur ${most}`,
    size: (own, most) => `Leur taille : ${own} Mo sur ${most}`,
    uploads: (own, most) => `Ajoutés ou remplacés en une heure : ${own} sur ${most}`,
    shared: (count) => `Articles communs interrogés ici aussi : ${count}`,
    notRead: 'Non lus :',
  },
  reading: (done, all) => `Lecture des articles : ${done} sur ${all}`,
  feedback: (count) =>
    `${counted(count, 'réponse signalée comme fausse', 'réponses signalées comme fausses')}. Par qui, ce n’est pas gardé.`,
  wasAnswered: (question, shown, words) =>
    `« ${question} » a eu pour réponse ${shown === null ? '« les articles ne le disent pas »' : `${shown.story} : ${words}`}`,
  preferences: {
    mentionChannels: 'Réponses aux mentions dans :',
    channelStories: 'Article d’un salon :',
    lastParagraph: 'Dernier paragraphe lu :',
    answersPrivately: 'Les réponses sont vues par :',
    moderatorRoles: 'Modérateurs, outre « Gérer le serveur » :',
    logChannel: 'Les modifications sont annoncées dans :',
    sharedStories: 'Articles communs :',
  },
  values: {
    allChannels: 'tous les salons',
    none: 'aucun',
    last: 'le dernier de l’article',
    asker: 'qui a demandé',
    everybody: 'tout le salon',
    nobody: 'personne',
    noChannel: 'aucun salon',
    asked: 'interrogés ici aussi',
    notAsked: 'non interrogés ici',
  },
  showToRole:
    'Discord ne montre /corpus et /réglages qu’à qui peut gérer ce serveur. Pour les montrer aussi au rôle : Paramètres du serveur, Intégrations, ce bot, la commande, Ajouter des rôles ou des membres.',
};

const source = {
  link: { name: 'lien', description: 'L’adresse de la page de l’article' },
  file: {
    name: 'fichier',
    description: `Un fichier .txt, .md, .html, .docx ou .pdf de ${size(MOST_STORY_BYTES)} au plus`,
  },
  title: { name: 'titre', description: 'Son titre' },
  outlet: { name: 'média', description: 'Où il a paru' },
  published: { name: 'jour', description: 'Le jour, sous la forme 2020-01-10' },
  text: { name: 'texte', description: 'Son texte' },
};
const own = { name: 'article', description: 'Un article que ce serveur a ajouté' };

export const frModerationCommands: CommandWords = {
  settings: { name: 'réglages', description: 'Ce qui vaut sur ce serveur' },
  'corpus add': {
    name: 'ajouter',
    description: 'Ajouter un article : lien, fichier ou formulaire ; vous voyez d’abord ce qui a été lu',
    options: source,
  },
  'corpus replace': {
    name: 'remplacer',
    description: 'Mettre une autre version à la place d’un article de ce serveur',
    options: { story: own, ...source },
  },
  'corpus remove': {
    name: 'retirer',
    description: 'Retirer un article de ce serveur ; /corpus annuler le ramène',
    options: { story: own },
  },
  'corpus undo': {
    name: 'annuler',
    description: 'Annuler la dernière modification ; une seconde fois la rétablit',
  },
  'corpus list': {
    name: 'liste',
    description: 'Les articles que ce serveur a ajoutés, et qui a modifié quoi',
  },
  'corpus show': {
    name: 'montrer',
    description: 'Ce que j’ai compris d’un article : paragraphes, personnes, citations, dates',
    options: { story: { name: 'article', description: 'N’importe quel article interrogé ici' } },
  },
  'corpus export': {
    name: 'exporter',
    description: 'Tous les articles de ce serveur, en fichiers dans un .zip',
    options: {
      part: { name: 'partie', description: `Quelle partie, au-delà de ${size(MOST_EXPORT_BYTES)}` },
    },
  },
  'corpus status': {
    name: 'état',
    description: 'Combien d’articles ce serveur a et peut avoir, et ce qui n’a pas été lu',
  },
  'corpus feedback': {
    name: 'retours',
    description: 'Questions dont les réponses ont été signalées comme fausses ici',
  },
  'settings show': { name: 'montrer', description: 'Ce qui est réglé sur ce serveur' },
  'settings mentions': {
    name: 'mentions',
    description: 'Répondre aux mentions dans ce salon, ou plus ; sans salon : dans tous',
    options: { channel: { name: 'salon', description: 'Le salon à ajouter ou à retirer' } },
  },
  'settings story': {
    name: 'article',
    description: 'L’article interrogé dans un salon où personne n’en nomme d’autre ; sans : tous',
    options: {
      channel: { name: 'salon', description: 'Dans quel salon' },
      story: { name: 'article', description: 'L’article ; tous, si vous ne dites rien' },
    },
  },
  'settings paragraphs': {
    name: 'paragraphes',
    description:
      'Ne lire les articles que jusqu’à un paragraphe, pour qui lit en même temps ; sans : entiers',
    options: { last: { name: 'dernier', description: 'Le dernier paragraphe' } },
  },
  'settings private': {
    name: 'privé',
    description: 'Si seul qui demande voit la réponse, sauf indication contraire',
    options: { on: { name: 'actif', description: 'Seulement qui demande' } },
  },
  'settings moderators': {
    name: 'modérateurs',
    description: 'Laisser un rôle s’occuper des articles et des réglages, ou plus',
    options: { role: { name: 'rôle', description: 'Le rôle à ajouter ou à retirer' } },
  },
  'settings log': {
    name: 'annonces',
    description: 'Annoncer les modifications dans un salon ; sans salon : nulle part',
    options: { channel: { name: 'salon', description: 'Où' } },
  },
  'settings shared': {
    name: 'communs',
    description: 'Si les articles que partagent tous les serveurs sont interrogés ici aussi',
    options: { on: { name: 'actif', description: 'Ici aussi' } },
  },
};
