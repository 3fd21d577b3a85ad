import type { FieldProblem } from '../../../text/problem.ts';
import { quantitiesIn } from '../quantities.ts';
import type { ProblemWords } from './problem-words.ts';

const { number, counted, size, seconds } = quantitiesIn('en-GB');

export const enHowToAdd =
  'To add one: /corpus add, or put a file into the corpus folder and run /corpus reload.';

const WANTED = { text: 'a text', list: 'a list', object: 'an object', other: 'something else' } as const;

function fieldIn({ field, is, wants }: FieldProblem): string {
  const name = field === null ? 'the line' : `“${field}”`;
  if (is !== 'wrong') return `${name} is ${is}`;
  return `${name} must be ${typeof wants === 'string' ? WANTED[wants] : `one of ${wants.join(', ')}`}`;
}

const STATUS: Readonly<Record<number, string>> = {
  401: 'it wants a login',
  402: 'it wants to be paid',
  403: 'it does not let me in. Copy the story and add it with the form',
  404: 'there is no such page',
  410: 'it is gone',
  429: 'it was asked too often. Try again later',
  451: 'it may not show it',
  503: 'it does not answer now. Try again later',
};

export const enProblems: ProblemWords = {
  'no-question': ({ example }) =>
    `Ask me about the stories I have read${example === null ? '.' : `, for example: ${example}`} I answer with their own sentences; /help shows how, /stories lists them.`,
  'question-too-long': ({ has, most }) =>
    `A question can have at most ${number(most)} characters; this one has ${number(has)}. Ask it in fewer words.`,
  'no-stories': ({ canAdd }) => `No story is loaded yet.${canAdd ? ` ${enHowToAdd}` : ''}`,
  'no-such-story': ({ name }) => `There is no story like “${name}”; /stories lists those that there are.`,
  'several-stories': ({ name, titles }) =>
    `Several stories are like “${name}”; choose one: ${titles.join('; ')}`,
  'nobody-called-so': ({ name }) => `Nobody in the stories is called “${name}”.`,
  'quote-of-nobody': () => 'Say whose words you want, or what about: /quote person: … about: …',
  'claim-without-words': () =>
    'There are no words in that. Write behind quote: what is claimed to have been said.',
  'claim-too-long': ({ has, most }) =>
    `A quotation can have at most ${number(most)} characters; this one has ${number(has)}. Verify a part of it.`,
  'message-without-words': () => 'There are no words in that message.',
  'story-gone': () => 'That story has been changed or removed since. Ask again.',
  'question-gone': () => 'I can no longer read the question in that message. Ask it again.',

  'moderators-only': () => 'Only members who may manage this server can do that.',
  'servers-only': () => 'That works in a server only.',
  stopping: () => 'I am about to restart. Ask me again in a minute.',
  'too-many-questions': ({ most, seconds: left }) =>
    `That is ${counted(most, 'question', 'questions')} within a minute. Ask me again in ${seconds(left)}.`,
  'not-yours': () => 'Only who asked can delete this, or who may manage this server.',
  'role-of-everyone': () =>
    '@everyone cannot be a role of moderators: then anybody could change the stories. Choose a role of fewer members.',
  'server-closed': () =>
    'What is kept of this server cannot be read at the moment, so nothing can be changed. Whoever runs the bot finds the reason in its log; /corpus reload tries again.',
  'database-away': () =>
    'My database does not answer at the moment, so nothing can be changed, and only stories that I have in memory can be asked. Try again in a minute.',
  'command-gone': () =>
    'I do not know this command any more. Reload Discord (Ctrl+R) and choose one from the list.',
  'button-gone': () =>
    'This button is from another version of mine, and I no longer know what it was for. Ask again to get new ones.',
  'too-long-for-form': () => 'This is too long to be kept while you fill in the form. Give less of it.',

  'no-own-story': ({ id }) =>
    `This server has no story “${id}” of its own. /corpus list names those that it has.`,
  'draft-gone': () => 'That draft is gone: it was added, discarded, or is too old.',
  'draft-undated': () =>
    'The story has no day yet: say when it was published, since “yesterday” in it is counted from there.',
  'draft-of-links': () => 'This is a list of links, not a story. Take the link of one of its stories.',
  'draft-there-already': ({ title }) => `You already have this one: ${title}.`,
  'too-many-stories': ({ has, most }) =>
    `This server has ${counted(has, 'story', 'stories')} of its own, and each may have ${number(most)}, since all servers share one machine. Remove one first (/corpus remove).`,
  'too-many-at-once': ({ has }) =>
    `There are ${counted(has, 'story', 'stories')} here, too many to go through for this. Name one of them (story), or a topic (/latest, /compare), or ask a question (/ask).`,
  'too-many-for-timeline': ({ has }) =>
    `There are ${counted(has, 'story', 'stories')} here, too many for one timeline. Name a person, days (from, to), or one story.`,
  'stories-too-large': ({ has, most }) =>
    `With this one the stories of this server would have ${size(has)}, and each server may have ${size(most)}, since all servers share one machine. Remove one first (/corpus remove).`,
  'too-many-uploads': ({ has, most }) =>
    `${counted(has, 'story was', 'stories were')} added here within an hour, and each server may add ${number(most)}, since reading one takes time from everybody. Try again later.`,
  'too-many-drafts': ({ most }) =>
    `I have read ${counted(most, 'draft', 'drafts')} here within an hour, and read no more for any server, since reading takes time from everybody. Try again later.`,
  'two-sources': () => 'Give me a link or a file, one story at a time.',
  'no-source': () => 'Give me a link, a file, or the words of the story.',
  'no-source-in-message': ({ most }) =>
    `That message has no link, and no file of up to ${size(most)}, to take a story from.`,
  'upload-too-large': ({ file, has, most }) =>
    `${file} has ${size(has)}; I take files of up to ${size(most)}.`,
  'upload-lost': ({ file }) => `Discord did not give me ${file}. Upload it again.`,

  'no-link': () => 'That is no link; it begins with https:// or http://.',
  'link-of-another-kind': ({ protocol }) =>
    `I open links that begin with https:// or http://, and no ${protocol} links.`,
  'link-with-password': () =>
    'The link has a name or password in it; I open only pages that everybody can read.',
  'no-such-host': ({ host }) => `There is no host called ${host}. Is the link right?`,
  'host-not-public': ({ host }) =>
    `${host} is no host of the public internet, and I take stories from nowhere else.`,
  'page-too-slow': ({ most }) => `The page did not come within ${seconds(most / 1000)}. Try again later.`,
  'page-unreachable': ({ reason }) =>
    `The page did not come${reason === null ? '' : ` (${reason})`}. Is the link right?`,
  'page-in-circles': () =>
    'The link leads from page to page without an end. Take the address of the story itself.',
  'page-refused': ({ status }) =>
    `The page answered with ${status}${STATUS[status] === undefined ? '' : `: ${STATUS[status]}`}.`,
  'page-without-text': ({ type }) =>
    `The link leads to ${type}, not to a page with text. Upload it as a file where it is a story.`,
  'page-too-large': ({ most }) => `The page has more than ${size(most)}, which no story has.`,
  'page-broken': () => 'The page came broken. Try again later.',
  'page-packed': ({ encoding }) =>
    `The page came packed as “${encoding}”, which I did not ask for and cannot open.`,

  'in-file': ({ file }) => `${file}:`,
  'no-story-file': ({ endings }) =>
    `It is no story file. A story is a file that ends in ${endings.join(', ')}.`,
  'file-too-large': ({ most }) => `It has more than ${size(most)}. Split it into a file a story.`,
  'file-closed': ({ reason }) => `It cannot be opened (${reason}).`,
  'file-without-story': () => 'There is no story in it.',
  'file-of-several-stories': ({ count }) =>
    `It has ${counted(count, 'story', 'stories')}. Add them one by one, each in its file.`,
  'name-with-space': () => 'Its name has a space in it. Use “-” instead, as in strike-on-monday.md.',
  'reading-too-slow': ({ most }) =>
    `It took me longer than ${seconds(most / 1000)} to read, which no story does. Copy its words into the form.`,
  'reading-too-large': () => 'It takes more memory to read than any story. Copy its words into the form.',
  'no-text-file': () => 'It is not a text file. Save the story as plain text in UTF-8.',
  'front-matter-open': () =>
    'Its front matter opens with “---” but never ends. Add a line “---” above the text.',
  'front-matter-line': ({ line }) =>
    `Its front matter has a line without a colon: “${line}”. Write “name: value”.`,
  'front-matter-slip': ({ name, meant }) => `Its front matter says “${name}”. Did you mean “${meant}”?`,
  'no-json': ({ begins }) => `This is not JSON: ${begins}`,
  fields: ({ fields }) => `This does not fit: ${fields.map(fieldIn).join('; ')}.`,
  'page-without-story': () =>
    'There is no story in that page that can be read without a browser. Copy it into the form.',
  'page-too-deep': () => 'Its elements are nested deeper than those of any page that people read.',
  'page-of-many-elements': ({ most }) =>
    `The page has more than ${number(most)} elements, which no story has. Copy the story into the form.`,
  'html-broken': () => 'Its HTML cannot be made sense of. Copy the story into the form.',
  'docx-protected': () =>
    'It is protected with a password or older than .docx. Save it as .docx without a password.',
  'docx-broken': () => 'It is no Word document, or broken. Save the story again as .docx or as plain text.',
  'docx-with-doctype': ({ part }) => `Its ${part} declares a document type, which Word never writes.`,
  'unpacks-too-large': ({ most }) => `It unpacks to more than ${size(most)}, which no story has.`,
  'pdf-protected': () => 'It is protected with a password. Save it without one.',
  'pdf-broken': () => 'It is no PDF, or broken. Save the story again, or add it with the form.',
  'pdf-packed-twice': () => 'It is packed twice, which no program does that saves stories.',
  'pdf-without-text': () => 'There is no text in it, as in a scan. Add the story with the form, or as text.',
  'pdf-too-long': ({ pages, most }) =>
    `It has ${counted(pages, 'page', 'pages')}; a story has at most ${number(most)}.`,
  'story-without-text': () => 'The story has no text. Write some below its front matter.',
  'story-too-long': ({ most }) =>
    `The story has more than ${number(most)} characters. Split it into several.`,
  'no-day': ({ given }) => `“${given}” is not a day. Write it as 2020-01-10.`,
  'no-address': ({ given }) => `“${given}” is not the address of a page; it begins with https://.`,
  'no-id': ({ given }) => `“${given}” cannot be a story’s id; it needs at least one letter and no spaces.`,
  'id-taken': ({ id, path }) =>
    `Its story has the id “${id}”, as one in ${path} has. Give one of them another name.`,
};
