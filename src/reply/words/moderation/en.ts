import { quantitiesIn } from '../quantities.ts';
import type { ModerationWords } from './moderation-words.ts';

const { counted, size } = quantitiesIn('en-GB');

const DONE = { add: 'added', replace: 'replaced', remove: 'removed', settings: 'changed' } as const;

export const enModeration: ModerationWords = {
  head: { title: 'Title:', outlet: 'Outlet:', day: 'Day:', author: 'By:' },
  noneFound: 'none found',
  guessed: 'guessed from the text',
  counts: ({ paragraphs, words, people, quotations }) =>
    [
      counted(paragraphs, 'paragraph', 'paragraphs'),
      counted(words, 'word', 'words'),
      counted(people, 'person', 'people'),
      counted(quotations, 'quotation', 'quotations'),
    ].join(', '),
  draft: {
    add: 'Shall I add this story?',
    replace: (file) => `Shall I put this in the place of ${file}?`,
    notYet: 'I have read this, and cannot add it yet.',
    begins: (counts) => `${counts}. It begins:`,
    otherLanguage: 'It is not in English: people, quotations and dates are not read in it.',
    buttons: { add: 'Add it', details: 'Day, title, outlet', discard: 'Discard' },
    discarded: 'Discarded. Nothing was added.',
  },
  forms: {
    story: 'A story',
    details: 'The story',
    published: { label: 'Published', description: 'The day, as 2020-01-10' },
    headline: { label: 'Headline', description: 'Its headline, if another' },
    outlet: { label: 'Outlet', description: 'Its outlet, if another' },
  },
  added: (title) => `Added “${title}”. It is asked from now on, in this server alone.`,
  removed: (title) => `Removed “${title}”. /corpus undo brings it back.`,
  undone: (change) => `Done. ${change}`,
  nothingChanged: 'Nothing has been changed here yet.',
  announced: {
    added: (who, title) => `${who} added the story “${title}”.`,
    removed: (who, title) => `${who} removed the story “${title}”.`,
    undone: (who, file) => `${who} took back the last change (${file}).`,
    set: (who) => `${who} changed a setting:`,
  },
  shown: { paragraphs: 'Paragraphs', people: 'People', quotations: 'Quotations', dates: 'Dates' },
  mentions: (count) => counted(count, 'mention', 'mentions'),
  somebody: 'somebody',
  own: (count) => `This server has added ${counted(count, 'story', 'stories')}.`,
  ownNone: 'This server has no stories of its own yet.',
  exported: (count) => `${counted(count, 'story', 'stories')}, each a file that /corpus add takes.`,
  exportedPart: (part, parts, most) =>
    `Discord takes no file of more than ${size(most)}: this is part ${part} of ${parts}. Choose the next with /corpus export part: …`,
  lastChanges: 'The last changes:',
  noDay: 'no day',
  change: ({ what, file, isUndo, by }, when) =>
    `${when} UTC: ${by.name} ${DONE[what]} ${file}${isUndo ? ', taking back the change before' : ''}`,
  status: {
    stories: (own, most) => `Stories of this server: ${own} of ${most}`,
    size: (own, most) => `Their size: ${own} of ${most} MB`,
    uploads: (own, most) => `Added or replaced within an hour: ${own} of ${most}`,
    shared: (count) => `Shared stories that are asked here too: ${count}`,
    notRead: 'Not read:',
  },
  reading: (done, all) => `Reading stories: ${done} of ${all}`,
  feedback: (count) =>
    `${counted(count, 'answer was', 'answers were')} marked wrong. Who did it is not kept.`,
  wasAnswered: (question, shown, words) =>
    `“${question}” was answered ${shown === null ? 'with “the stories do not say”' : `from ${shown.story}: ${words}`}`,
  preferences: {
    mentionChannels: 'Mentions are answered in:',
    channelStories: 'Story of a channel:',
    lastParagraph: 'Stories are read up to paragraph:',
    answersPrivately: 'Answers are seen by:',
    moderatorRoles: 'Moderators beside Manage Server:',
    logChannel: 'Changes are announced in:',
    sharedStories: 'Shared stories:',
  },
  values: {
    allChannels: 'all channels',
    none: 'none',
    last: 'the last',
    asker: 'who asked',
    everybody: 'everybody in the channel',
    nobody: 'nobody',
    noChannel: 'no channel',
    asked: 'asked here too',
    notAsked: 'not asked here',
  },
  showToRole:
    'Discord shows /corpus and /settings only to those who may manage this server. To show them to the role too: Server Settings, Integrations, this bot, the command, Add Roles or Members.',
};
