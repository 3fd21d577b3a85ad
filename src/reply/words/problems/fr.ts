import type { FieldProblem } from '../../../text/problem.ts';
import { quantitiesIn } from '../quantities.ts';
import type { ProblemWords } from './problem-words.ts';

const { number, counted, size, seconds } = quantitiesIn('fr-FR');

export const frHowToAdd =
  'Pour en ajouter un : /corpus ajouter, ou placez un fichier dans le dossier corpus et lancez /corpus recharger.';

const WANTED = { text: 'un texte', list: 'une liste', object: 'un objet', other: 'autre chose' } as const;
const IS = { missing: 'manque', empty: 'est vide' } as const;

function fieldIn({ field, is, wants }: FieldProblem): string {
  const name = field === null ? 'la ligne' : `« ${field} »`;
  if (is !== 'wrong') return `${name} ${IS[is]}`;
  return `${name} doit être ${typeof wants === 'string' ? WANTED[wants] : `parmi ${wants.join(', ')}`}`;
}

const STATUS: Readonly<Record<number, string>> = {
  401: 'il faut s’y connecter',
  402: 'il faut y payer',
  403: 'elle ne me laisse pas entrer. Copiez l’article dans le formulaire',
  404: 'cette page n’existe pas',
  410: 'cette page n’existe plus',
  429: 'elle a été demandée trop souvent. Réessayez plus tard',
  451: 'elle n’a pas le droit de le montrer',
  503: 'elle ne répond pas en ce moment. Réessayez plus tard',
};

export const frProblems: ProblemWords = {
  'no-question': ({ example }) =>
    `Interrogez-moi en anglais sur les articles que j’ai lus${example === null ? '.' : `, par exemple : ${example}`} Je réponds avec leurs propres phrases ; /aide explique comment, /articles en donne la liste.`,
  'question-too-long': ({ has, most }) =>
    `Une question peut avoir au plus ${number(most)} caractères ; celle-ci en a ${number(has)}. Posez-la plus brièvement.`,
  'no-stories': ({ canAdd }) => `Aucun article n’est encore chargé.${canAdd ? ` ${frHowToAdd}` : ''}`,
  'no-such-story': ({ name }) =>
    `Aucun article ne ressemble à « ${name} » ; /articles donne la liste de ceux qu’il y a.`,
  'several-stories': ({ name, titles }) =>
    `Plusieurs articles ressemblent à « ${name} » ; choisissez-en un : ${titles.join(' ; ')}`,
  'nobody-called-so': ({ name }) => `Personne dans les articles ne s’appelle « ${name} ».`,
  'quote-of-nobody': () =>
    'Dites de qui vous voulez les mots, ou à quel sujet : /citation personne: … sujet: …',
  'claim-without-words': () => 'Il n’y a pas de mots. Écrivez derrière citation: ce qui aurait été dit.',
  'claim-too-long': ({ has, most }) =>
    `Une citation peut avoir ${number(most)} caractères au plus ; celle-ci en a ${number(has)}. Vérifiez-en une partie.`,
  'message-without-words': () => 'Il n’y a pas de texte dans ce message.',
  'story-gone': () => 'Cet article a été modifié ou retiré depuis. Posez la question de nouveau.',
  'question-gone': () => 'Je ne peux plus lire la question dans ce message. Posez-la de nouveau.',

  'moderators-only': () => 'Seuls les membres qui peuvent gérer ce serveur peuvent faire cela.',
  'servers-only': () => 'Cela ne marche que sur un serveur.',
  stopping: () => 'Je redémarre dans un instant. Reposez la question dans une minute.',
  'too-many-questions': ({ most, seconds: left }) =>
    `Cela fait ${counted(most, 'question', 'questions')} en une minute. Revenez dans ${seconds(left)}.`,
  'not-yours': () => 'Seul l’auteur de la question peut supprimer ceci, ou qui peut gérer ce serveur.',
  'role-of-everyone': () =>
    '@everyone ne peut pas être un rôle de modérateurs : tout le monde pourrait changer les articles. Choisissez un rôle de moins de membres.',
  'server-closed': () =>
    'Ce qui est gardé de ce serveur ne peut pas être lu pour l’instant ; rien ne peut donc être changé. Qui gère le bot en trouve la raison dans son journal ; /corpus recharger réessaie.',
  'database-away': () =>
    'Ma base de données ne répond pas pour le moment : rien ne peut être changé, et seuls les articles que j’ai en mémoire peuvent être interrogés. Réessayez dans une minute.',
  'command-gone': () =>
    'Je ne connais plus cette commande. Rechargez Discord (Ctrl+R) et choisissez-en une dans la liste.',
  'button-gone': () =>
    'Ce bouton vient d’une autre version de moi, et je ne sais plus à quoi il servait. Reposez la question pour en avoir de nouveaux.',
  'too-long-for-form': () =>
    'C’est trop long pour être gardé pendant que vous remplissez le formulaire. Donnez-en moins.',

  'no-own-story': ({ id }) =>
    `Ce serveur n’a pas d’article « ${id} » à lui. /corpus liste nomme ceux qu’il a.`,
  'draft-gone': () => 'Ce brouillon n’existe plus : il a été ajouté, abandonné, ou il est trop ancien.',
  'draft-undated': () =>
    'L’article n’a pas encore de jour : dites quand il a paru, car « yesterday » se compte à partir de là.',
  'draft-of-links': () => 'C’est une liste de liens, pas un article. Prenez le lien d’un de ses articles.',
  'draft-there-already': ({ title }) => `Vous avez déjà celui-ci : ${title}.`,
  'too-many-stories': ({ has, most }) =>
    `Ce serveur a ${counted(has, 'article', 'articles')} à lui, et chacun peut en avoir ${number(most)}, car tous les serveurs partagent une machine. Retirez-en d’abord un (/corpus retirer).`,
  'too-many-at-once': ({ has }) =>
    `Il y a ici ${counted(has, 'article', 'articles')}, trop pour les parcourir tous. Nommez-en un (article), ou un sujet (/dernières, /comparer), ou posez une question (/demander).`,
  'too-many-for-timeline': ({ has }) =>
    `Il y a ici ${counted(has, 'article', 'articles')}, trop pour une chronologie. Nommez une personne, des jours (depuis, jusque) ou un article.`,
  'stories-too-large': ({ has, most }) =>
    `Avec celui-ci, les articles de ce serveur feraient ${size(has)}, et chaque serveur peut en avoir ${size(most)}, car tous partagent une machine. Retirez-en d’abord un (/corpus retirer).`,
  'too-many-uploads': ({ has, most }) =>
    `${counted(has, 'article a été ajouté', 'articles ont été ajoutés')} ici en une heure, et chaque serveur peut en ajouter ${number(most)}, car la lecture prend du temps à tous. Réessayez plus tard.`,
  'too-many-drafts': ({ most }) =>
    `J’ai lu ici ${counted(most, 'brouillon', 'brouillons')} en une heure, et je n’en lis pas plus pour aucun serveur, car la lecture prend du temps à tous. Réessayez plus tard.`,
  'two-sources': () => 'Donnez-moi un lien ou un fichier, un article à la fois.',
  'no-source': () => 'Donnez-moi un lien, un fichier, ou le texte de l’article.',
  'no-source-in-message': ({ most }) =>
    `Ce message n’a ni lien, ni fichier de ${size(most)} au plus, d’où tirer un article.`,
  'upload-too-large': ({ file, has, most }) =>
    `${file} fait ${size(has)} ; j’accepte les fichiers de ${size(most)} au plus.`,
  'upload-lost': ({ file }) => `Discord ne m’a pas donné ${file}. Envoyez-le de nouveau.`,

  'no-link': () => 'Ce n’est pas un lien ; un lien commence par https:// ou http://.',
  'link-of-another-kind': ({ protocol }) =>
    `J’ouvre les liens qui commencent par https:// ou http://, et aucun lien ${protocol}.`,
  'link-with-password': () =>
    'Le lien contient un nom ou un mot de passe ; je n’ouvre que les pages que tout le monde peut lire.',
  'no-such-host': ({ host }) => `Il n’y a pas d’hôte nommé ${host}. Le lien est-il juste ?`,
  'host-not-public': ({ host }) =>
    `${host} n’est pas un hôte de l’internet public, et je ne prends d’articles nulle part ailleurs.`,
  'page-too-slow': ({ most }) => `La page n’est pas venue en ${seconds(most / 1000)}. Réessayez plus tard.`,
  'page-unreachable': ({ reason }) =>
    `La page n’est pas venue${reason === null ? '' : ` (${reason})`}. Le lien est-il juste ?`,
  'page-in-circles': () => 'Le lien mène de page en page sans fin. Prenez l’adresse de l’article lui-même.',
  'page-refused': ({ status }) =>
    `La page a répondu ${status}${STATUS[status] === undefined ? '' : ` : ${STATUS[status]}`}.`,
  'page-without-text': ({ type }) =>
    `Le lien mène à ${type}, pas à une page de texte. Envoyez-le comme fichier si c’est un article.`,
  'page-too-large': ({ most }) => `La page fait plus de ${size(most)}, ce qu’aucun article ne fait.`,
  'page-broken': () => 'La page est arrivée abîmée. Réessayez plus tard.',
  'page-packed': ({ encoding }) =>
    `La page est arrivée compressée en « ${encoding} », ce que je n’ai pas demandé et ne sais pas ouvrir.`,

  'in-file': ({ file }) => `${file} :`,
  'no-story-file': ({ endings }) =>
    `Ce n’est pas un fichier d’article. Un article est un fichier qui finit par ${endings.join(', ')}.`,
  'file-too-large': ({ most }) => `Il fait plus de ${size(most)}. Partagez-le en un fichier par article.`,
  'file-closed': ({ reason }) => `Il ne s’ouvre pas (${reason}).`,
  'file-without-story': () => 'Il ne contient pas d’article.',
  'file-of-several-stories': ({ count }) =>
    `Il contient ${counted(count, 'article', 'articles')}. Ajoutez-les un à un, chacun dans son fichier.`,
  'name-with-space': () =>
    'Son nom contient une espace. Mettez « - » à la place, comme dans strike-on-monday.md.',
  'reading-too-slow': ({ most }) =>
    `Il m’a fallu plus de ${seconds(most / 1000)} pour le lire, ce que ne prend aucun article. Copiez son texte dans le formulaire.`,
  'reading-too-large': () =>
    'Le lire prend plus de mémoire qu’aucun article. Copiez son texte dans le formulaire.',
  'no-text-file': () => 'Ce n’est pas un fichier de texte. Enregistrez l’article en texte brut, en UTF-8.',
  'front-matter-open': () =>
    'Son en-tête s’ouvre par « --- » et ne finit jamais. Ajoutez une ligne « --- » au-dessus du texte.',
  'front-matter-line': ({ line }) =>
    `Son en-tête a une ligne sans deux-points : « ${line} ». Écrivez « nom: valeur ».`,
  'front-matter-slip': ({ name, meant }) => `Son en-tête dit « ${name} ». Vouliez-vous dire « ${meant} » ?`,
  'no-json': ({ begins }) => `Ce n’est pas du JSON : ${begins}`,
  fields: ({ fields }) => `Cela ne convient pas : ${fields.map(fieldIn).join(' ; ')}.`,
  'page-without-story': () =>
    'Cette page n’a pas d’article qui se lise sans navigateur. Copiez-le dans le formulaire.',
  'page-too-deep': () => 'Ses éléments sont imbriqués plus profondément que ceux d’aucune page qu’on lit.',
  'page-of-many-elements': ({ most }) =>
    `La page a plus de ${number(most)} éléments, ce qu’aucun article n’a. Copiez-le dans le formulaire.`,
  'html-broken': () => 'Son HTML est incompréhensible. Copiez l’article dans le formulaire.',
  'docx-protected': () =>
    'Il est protégé par un mot de passe, ou plus ancien que .docx. Enregistrez-le en .docx sans mot de passe.',
  'docx-broken': () =>
    'Ce n’est pas un document Word, ou il est abîmé. Enregistrez de nouveau l’article en .docx ou en texte brut.',
  'docx-with-doctype': ({ part }) =>
    `Sa partie ${part} déclare un type de document, ce que Word n’écrit jamais.`,
  'unpacks-too-large': ({ most }) =>
    `Décompressé, il fait plus de ${size(most)}, ce qu’aucun article ne fait.`,
  'pdf-protected': () => 'Il est protégé par un mot de passe. Enregistrez-le sans.',
  'pdf-broken': () =>
    'Ce n’est pas un PDF, ou il est abîmé. Enregistrez de nouveau l’article, ou ajoutez-le par le formulaire.',
  'pdf-packed-twice': () =>
    'Il est compressé deux fois, ce que ne fait aucun programme qui enregistre des articles.',
  'pdf-without-text': () =>
    'Il ne contient pas de texte, comme une page numérisée. Ajoutez l’article par le formulaire, ou en texte.',
  'pdf-too-long': ({ pages, most }) =>
    `Il a ${counted(pages, 'page', 'pages')} ; un article en a au plus ${number(most)}.`,
  'story-without-text': () => 'L’article n’a pas de texte. Écrivez-en sous l’en-tête.',
  'story-too-long': ({ most }) => `L’article a plus de ${number(most)} caractères. Partagez-le en plusieurs.`,
  'no-day': ({ given }) => `« ${given} » n’est pas un jour. Écrivez-le sous la forme 2020-01-10.`,
  'no-address': ({ given }) => `« ${given} » n’est pas l’adresse d’une page ; elle commence par https://.`,
  'no-id': ({ given }) =>
    `« ${given} » ne peut pas désigner un article ; il faut au moins une lettre, et pas d’espace.`,
  'id-taken': ({ id, path }) =>
    `Son article s’appelle « ${id} », comme un de ${path}. Donnez à l’un des deux un autre nom.`,
};
