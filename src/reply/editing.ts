import type { Draft, Hindrance } from '../newsroom/draft.ts';
import type { Status } from '../newsroom/editing.ts';
import type { Entry } from '../search/entry.ts';
import type { Settings } from '../store/settings.ts';
import type { Change, Feedback } from '../store/store.ts';
import type { Story } from '../story/story.ts';
import { sliceOf } from '../text/span.ts';
import { refusalIn } from './lists.ts';
import type { Reply, ReplyBlock, ReplyButton, Words } from './reply.ts';

// Moderators' own replies are in English alone, as the sentences about files are.

const SHOWN_LINES = 3;
const MOST_SHOWN = 15;

const list = (items: readonly string[]): readonly ReplyBlock[] =>
  items.length === 0 ? [] : [{ kind: 'list', items: items.map((text) => [{ text }]) }];

/** The first so many, and how many are left out. */
const few = (items: readonly string[], most = MOST_SHOWN): readonly string[] =>
  items.length > most ? [...items.slice(0, most), `… and ${items.length - most} more`] : items;

const cut = (words: string, most: number): string => {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most).replace(/\S*$/u, '').trimEnd()} …` : line;
};

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** "Title, outlet, day" with what is not known named as such. */
function headOf({ headline, outlet, published, author, url }: Story): readonly (readonly Words[])[] {
  return [
    [{ text: `Title: ${headline ?? 'none found'}`, ...(url !== null && { url }) }],
    [{ text: `Outlet: ${outlet ?? 'none found'}` }],
    [{ text: `Day: ${published ?? 'none found'}` }],
    ...(author === null ? [] : [[{ text: `By: ${author}` }]]),
  ];
}

function countsOf({ story, found }: Entry): string {
  const body = story.paragraphs.filter(({ kind }) => kind === 'body').length;
  const words = story.text.match(/\S+/gu)?.length ?? 0;
  return [
    counted(body, 'paragraph'),
    counted(words, 'word'),
    counted(found.people.length, 'person', 'people'),
    counted(found.quotations.length, 'quotation'),
  ].join(', ');
}

const hindranceIn = (hindrance: Hindrance): string => {
  switch (hindrance.kind) {
    case 'no-day':
      return 'It has no day yet: say when it was published, since “yesterday” in it is counted from there.';
    case 'links':
      return 'This is a list of links, not a story. Take the link of one of its stories.';
    case 'there':
      return `You already have this one: ${hindrance.story.headline ?? hindrance.story.id}.`;
  }
};

/** What was read, before it counts: it goes in when it is confirmed. */
export function composeDraft({ id, entry, replaces, hindrances }: Draft): Reply {
  const { story } = entry;
  const first = story.paragraphs
    .filter(({ kind }) => kind === 'body')
    .slice(0, SHOWN_LINES)
    .map(({ span }) => cut(sliceOf(story.text, span), 200));
  const problems = [
    ...hindrances.map(hindranceIn),
    ...(story.language === 'en'
      ? []
      : ['It is not in English: people, quotations and dates are not read in it.']),
  ];
  const question =
    replaces === null ? 'Shall I add this story?' : `Shall I put this in the place of ${replaces}?`;
  return {
    blocks: [
      { kind: 'say', text: hindrances.length === 0 ? question : 'I have read this, and cannot add it yet.' },
      { kind: 'list', items: headOf(story) },
      { kind: 'say', text: `${countsOf(entry)}. It begins:` },
      ...list(first),
      ...problems.map((text): ReplyBlock => ({ kind: 'say', text })),
    ],
    buttons: draftButtons(id, hindrances),
  };
}

function draftButtons(at: string, hindrances: readonly Hindrance[]): readonly ReplyButton[] {
  const isClosed = hindrances.some(({ kind }) => kind !== 'no-day');
  return [
    ...(hindrances.length === 0 ? [{ button: 'draft-add', at, label: 'Add it', look: 'good' } as const] : []),
    ...(isClosed ? [] : [{ button: 'draft-details', at, label: 'Day, title, outlet' }]),
    { button: 'draft-drop', at, label: 'Discard', look: 'danger' },
  ];
}

const part = (title: string, items: readonly string[]): readonly ReplyBlock[] => [
  { kind: 'say', text: `${title}: ${items.length}` },
  ...list(few(items)),
];

/** What was understood of a story. */
export function composeEntry(entry: Entry): Reply {
  const { story, found } = entry;
  const text = (span: { start: number; end: number }): string => cut(sliceOf(story.text, span), 120);
  const people = found.people.map(({ canonical, title, mentions }) =>
    [canonical, title, counted(mentions.length, 'mention')].filter((each) => each !== null).join(', '),
  );
  const quotations = found.quotations.map(
    ({ span, speaker }) => `${speaker?.canonical ?? 'somebody'}: ${text(span)}`,
  );
  const dates = found.dates.map(({ span, value }) => `${text(span)}: ${value}`);
  const paragraphs = story.paragraphs.map(
    ({ span, kind, number }) => `${kind === 'body' ? number : kind}: ${cut(sliceOf(story.text, span), 60)}`,
  );
  return {
    blocks: [
      { kind: 'list', items: headOf(story) },
      { kind: 'say', text: countsOf(entry) },
      ...part('Paragraphs', paragraphs),
      ...part('People', people),
      ...part('Quotations', quotations),
      ...part('Dates', dates),
    ],
  };
}

export function composeOwn(stories: readonly Story[], changes: readonly Change[]): Reply {
  const items = stories
    .toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1))
    .map(({ id, headline, published }) => `${published ?? 'no day'}: ${headline ?? id} (${id})`);
  return {
    blocks: [
      { kind: 'say', text: `This server has added ${counted(stories.length, 'story', 'stories')}.` },
      ...list(few(items)),
      ...(changes.length === 0 ? [] : [{ kind: 'say', text: 'The last changes:' } as const]),
      ...list(changes.map(changeIn)),
    ],
  };
}

const DONE = { add: 'added', replace: 'replaced', remove: 'removed', settings: 'changed' } as const;

/** "2026-03-01 10:00 UTC: mila added ferry.md". */
export const changeIn = ({ what, file, isUndo, by }: Change): string =>
  `${by.at.slice(0, 16).replace('T', ' ')} UTC: ${by.name} ${DONE[what]} ${file}${isUndo ? ', taking back the change before' : ''}`;

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

export function composeStatus({ own, limits, shared, refused }: Status): Reply {
  return {
    blocks: [
      ...list([
        `Stories of this server: ${own.stories} of ${limits.stories}`,
        `Their size: ${megabytes(own.bytes)} of ${megabytes(limits.bytes)} MB`,
        `Added or replaced within an hour: ${own.uploads} of ${limits.uploadsAnHour}`,
        `Shared stories that are asked here too: ${shared}`,
      ]),
      ...(refused.length === 0 ? [] : [{ kind: 'say', text: 'Not read:' } as const]),
      ...list(few(refused.map((each) => refusalIn(each)))),
    ],
  };
}

export function composeFeedback(feedback: readonly Feedback[]): Reply {
  const items = feedback.map(
    ({ at, question, shown }) =>
      `${at.slice(0, 10)}: “${cut(question, 150)}” was answered ${shown === null ? 'with “the stories do not say”' : `from ${shown.story}: ${cut(shown.text, 150)}`}`,
  );
  return {
    blocks: [
      {
        kind: 'say',
        text: `${counted(feedback.length, 'answer was', 'answers were')} marked wrong. Who did it is not kept.`,
      },
      ...list(few(items)),
    ],
  };
}

/** As Discord writes ids, which it shows as NAMES. */
const NAMES = {
  channel: (id: string): string => `channel ${id}`,
  role: (id: string): string => `role ${id}`,
};

const all = (ids: readonly string[], name: (id: string) => string, none: string): string =>
  ids.length === 0 ? none : ids.map(name).join(', ');

export function composeSettings(settings: Settings): Reply {
  const { mentionChannels, channelStories, lastParagraph, answersPrivately, moderatorRoles, logChannel } =
    settings;
  const stories = Object.entries(channelStories).map(
    ([channel, story]) => `${NAMES.channel(channel)}: ${story}`,
  );
  return {
    blocks: [
      ...list([
        `Mentions are answered in: ${all(mentionChannels, NAMES.channel, 'all channels')}`,
        `Story of a channel: ${stories.join(', ') || 'none'}`,
        `Stories are read up to paragraph: ${lastParagraph ?? 'the last'}`,
        `Answers are seen by: ${answersPrivately ? 'who asked' : 'everybody in the channel'}`,
        `Moderators beside Manage Server: ${all(moderatorRoles, NAMES.role, 'nobody')}`,
        `Changes are announced in: ${logChannel === null ? 'no channel' : NAMES.channel(logChannel)}`,
        `Shared stories: ${settings.sharedStories ? 'asked here too' : 'not asked here'}`,
      ]),
    ],
  };
}
