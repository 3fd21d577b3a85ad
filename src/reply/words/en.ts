import type { Catalogue } from './catalogue.ts';
import { enModeration } from './moderation/en.ts';
import { enRecord } from './record/en.ts';
import { enHowToAdd, enProblems } from './problems/en.ts';
import { hostProblems } from './problems/host.ts';
import { quantitiesIn } from './quantities.ts';

const { counted } = quantitiesIn('en-GB');
const stories = (count: number): string => counted(count, 'story', 'stories');
const SEASONS = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' } as const;

export const en: Catalogue = {
  locale: 'en-GB',
  abstained: {
    notAnswered: 'The stories do not say. They touch on it, but no sentence answers it.',
    nothingAboutIt: 'The stories do not say: there is nothing about it in them.',
    unknownName: (name) => `The stories do not say: no story here knows “${name}”.`,
    notQuoted: (name, instead) =>
      instead === null
        ? `The stories do not quote ${name} on this.`
        : `The stories do not quote ${name} on this. ${instead} is: /quote person:${instead}`,
    unsure: 'I am not sure that the stories say. The nearest on the record:',
    talk: {
      other: 'I answer questions about the stories that I have read, with their own sentences.',
      greeting: 'Hello. Ask me about the stories that I have read, and I answer with their own sentences.',
      thanks: 'You are welcome.',
      feelings: 'I am a program and ready. Ask me about the stories that I have read.',
      self: 'I am onrecord, a bot: I answer questions about the stories that I have read with their own sentences, and say so when they do not say. /help shows how to ask.',
      adding:
        'Moderators add a story with /corpus add, from a link, a file or pasted text, and remove one with /corpus remove.',
      clock: 'I only tell what stands in the stories that I have read.',
    },
    loaded: (count, newest) =>
      count === 0
        ? 'No story is loaded yet.'
        : `I have read ${stories(count)}${newest === null ? '' : `, the newest of ${newest}`}; /stories lists them.`,
    howToAdd: enHowToAdd,
    readInEnglish:
      'I read questions in English, since the stories are in English. Please ask it again in English.',
  },
  nearest: 'The nearest sentence, which is no answer to it:',
  perhaps: 'Perhaps this; I am not sure of it:',
  otherwise: 'Another story says otherwise:',
  earlier: 'Earlier:',
  later: 'Later:',
  credit: {
    ownWords: 'The story’s own words',
    unclear: 'The story does not make clear who said this',
    toldBy: (name) => `as told by ${name}`,
    inStoryWords: 'in the story’s words',
    alsoIn: 'also in ',
    noDate: 'no date',
    updated: 'updated',
    paragraph: (number) => `paragraph ${number}`,
  },
  notes: {
    before: (sentence) => `The sentence before it: “${sentence}”`,
    when: (day) => `When: ${day}`,
    whenSaid: (day, said) => `When: ${day} (the story says “${said}”)`,
    whenUndated: (said) => `When: “${said}”; the story has no date, so the day is not known`,
    whenUnsaid: (published) =>
      published === null
        ? 'When: the sentence does not say, and the story has no date.'
        : `When: the sentence does not say; the story is of ${published}.`,
    otherLanguage: 'This story is not in English; speakers and dates are not read in it.',
  },
  buttons: {
    context: 'Context',
    more: 'More',
    wrong: 'Wrong?',
    nearest: 'Nearest sentence',
    remove: 'Delete',
  },
  more: { none: 'There are no further answers.' },
  wrong: 'Thank you. It has been noted for those who look after the stories, without your name.',
  stories: (count) => `I have read ${stories(count)}.`,
  people: {
    count: (count) => counted(count, 'person is in the stories.', 'people are in the stories.'),
    inStories: stories,
    quotations: (count) => counted(count, 'quotation', 'quotations'),
    first: 'first in',
  },
  andMore: (count) => `… and ${count} more`,
  help: {
    title:
      'I answer questions about news stories with their own sentences, word for word, and say who said it, where and when.',
    examples: 'For example:',
    noStories: 'No story is loaded yet, so there is nothing to ask about.',
    mention: 'Mention me, reply to me, or write to me in private, and I answer as /ask does.',
    menu: 'Right-click a message, then Apps: ask the stories about it, or ask who said it.',
    honest: 'When the stories do not say, I say so.',
  },
  about: {
    what: (version) => `onrecord ${version} answers only with what news stories say, word for word.`,
    stories: (count, newest) => `Stories: ${count}${newest === null ? '' : `, the newest of ${newest}`}`,
    uptime: (days, hours, minutes) => `Running for ${days} d ${hours} h ${minutes} min`,
    latency: (milliseconds) => `Discord answers in ${milliseconds} ms`,
    kept: 'Kept about you: nothing. Questions are not stored; an answer that is marked wrong is kept with its question, and without who marked it.',
  },
  reload: ({ added, changed, removed, unchanged, refused }) =>
    `Reloaded: ${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged, ${refused} refused.`,
  reloaded: { added: 'added', changed: 'changed', removed: 'removed' },
  kept: '(The version read before still answers.)',
  apology: 'Something broke on my side. It has been written down.',
  threadClosed: (thread) =>
    `#${thread} is locked or archived, so I cannot answer there. Ask me in another channel, or here.`,
  cannotWrite: (channel) =>
    `I may not write in #${channel}. Whoever manages the server can let me: Send Messages, in threads Send Messages in Threads.`,
  problems: { ...hostProblems, ...enProblems },
  moderation: enModeration,
  record: enRecord,
  days: {
    decade: (year) => `the ${year}s`,
    century: (year) => `the ${year}s`,
    week: (monday) => `the week of ${monday}`,
    weekend: (monday) => `the weekend of ${monday}`,
    quarter: (number, year) =>
      `${['first', 'second', 'third', 'fourth'][number - 1] ?? ''} quarter of ${year}`,
    half: (number, year) => `${number === 1 ? 'first' : 'second'} half of ${year}`,
    season: (season, year) => `${SEASONS[season]} ${year}`,
    midnight: 'at midnight',
    daytimes: {
      MO: 'in the morning',
      MI: 'at midday',
      AF: 'in the afternoon',
      EV: 'in the evening',
      NI: 'at night',
    },
  },
  commands: {},
};
