import type { Draft, Blocker } from '../newsroom/drafts/draft.ts';
import { countsIn, type Preview } from '../newsroom/drafts/preview.ts';
import type { Status } from '../newsroom/servers/moderation.ts';
import type { Entry } from '../search/entry.ts';
import type { Change, Feedback } from '../store/store.ts';
import type { Story } from '../story/story.ts';
import { titleOf } from '../story/title-of.ts';
import { sliceOf } from '../text/span.ts';
import { rejectedFileIn } from './lists.ts';
import { problemIn } from './problem-in.ts';
import type { Reply, ReplyBlock, ReplyButton, Words } from './reply.ts';
import type { Catalogue } from './words/catalogue.ts';
import type { ModerationWords } from './words/moderation/moderation-words.ts';

const MOST_SHOWN = 15;

const list = (items: readonly string[]): readonly ReplyBlock[] =>
  items.length === 0 ? [] : [{ kind: 'list', items: items.map((text) => [{ text }]) }];

/** The first 15, and how many are left out. */
const few = (items: readonly string[], { andMore }: Catalogue): readonly string[] =>
  items.length > MOST_SHOWN ? [...items.slice(0, MOST_SHOWN), andMore(items.length - MOST_SHOWN)] : items;

const cut = (words: string, most: number): string => {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most).replace(/\S*$/u, '').trimEnd()} …` : line;
};

/** Title, outlet, day, and who wrote it where that is known; what was taken from the text is marked. */
function headOf(
  {
    headline,
    outlet,
    published,
    author,
    url,
  }: Pick<Preview, 'headline' | 'outlet' | 'published' | 'author' | 'url'>,
  { head, noneFound, guessed: aGuess }: ModerationWords,
  guessed: Draft['guessed'] = [],
): readonly (readonly Words[])[] {
  const mark = (name: Draft['guessed'][number]): string => (guessed.includes(name) ? ` (${aGuess})` : '');
  return [
    [{ text: `${head.title} ${headline ?? noneFound}${mark('headline')}`, ...(url !== null && { url }) }],
    [{ text: `${head.outlet} ${outlet ?? noneFound}${mark('outlet')}` }],
    [{ text: `${head.day} ${published ?? noneFound}${mark('published')}` }],
    ...(author === null ? [] : [[{ text: `${head.author} ${author}${mark('author')}` }]]),
  ];
}

/** What was read, before it counts: it goes in when it is confirmed. */
export function composeDraft({ id, preview, replaces, guessed, blockers }: Draft, words: Catalogue): Reply {
  const { moderation } = words;
  const { draft, counts } = moderation;
  const first = preview.begins.map((each) => cut(each, 200));
  const problems = [
    ...blockers.map((each) => problemIn(each, words)),
    ...(preview.language === 'en' ? [] : [draft.otherLanguage]),
  ];
  const question = replaces === null ? draft.add : draft.replace(replaces);
  return {
    blocks: [
      { kind: 'say', text: blockers.length === 0 ? question : draft.notYet },
      { kind: 'list', items: headOf(preview, moderation, guessed) },
      { kind: 'say', text: draft.begins(counts(preview.counts)) },
      ...list(first),
      ...problems.map((text): ReplyBlock => ({ kind: 'say', text })),
    ],
    buttons: draftButtons(id, blockers, draft.buttons),
  };
}

function draftButtons(
  payload: string,
  blockers: readonly Blocker[],
  { add, details, discard }: ModerationWords['draft']['buttons'],
): readonly ReplyButton[] {
  const isClosed = blockers.some(({ code }) => code !== 'draft-undated');
  return [
    ...(blockers.length === 0 ? [{ button: 'draft-add', payload, label: add, look: 'good' } as const] : []),
    ...(isClosed ? [] : [{ button: 'draft-details', payload, label: details }]),
    { button: 'draft-drop', payload, label: discard, look: 'danger' },
  ];
}

/** What was understood of a story. */
export function composeEntry(entry: Entry, words: Catalogue): Reply {
  const { story, found } = entry;
  const { shown, mentions: mentioned, somebody } = words.moderation;
  const text = (span: { start: number; end: number }): string => cut(sliceOf(story.text, span), 120);
  const people = found.people.map(({ canonical, title, mentions }) =>
    [canonical, title, mentioned(mentions.length)].filter((each) => each !== null).join(', '),
  );
  const quotations = found.quotations.map(
    ({ span, speaker }) => `${speaker?.canonical ?? somebody}: ${text(span)}`,
  );
  const dates = found.dates.map(({ span, value }) => `${text(span)}: ${value}`);
  const paragraphs = story.paragraphs.map(
    ({ span, kind, number }) => `${kind === 'body' ? number : kind}: ${cut(sliceOf(story.text, span), 60)}`,
  );
  const part = (title: string, items: readonly string[]): readonly ReplyBlock[] => [
    { kind: 'say', text: `${title}: ${items.length}` },
    ...list(few(items, words)),
  ];
  return {
    blocks: [
      { kind: 'list', items: headOf(story, words.moderation) },
      { kind: 'say', text: words.moderation.counts(countsIn(story, found)) },
      ...part(shown.paragraphs, paragraphs),
      ...part(shown.people, people),
      ...part(shown.quotations, quotations),
      ...part(shown.dates, dates),
    ],
  };
}

export function composeOwn(stories: readonly Story[], changes: readonly Change[], words: Catalogue): Reply {
  const { own, noDay, lastChanges } = words.moderation;
  const items = stories
    .toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1))
    .map((story) => `${story.published ?? noDay}: ${titleOf(story)} (${story.id})`);
  return {
    blocks: [
      { kind: 'say', text: own(stories.length) },
      ...list(few(items, words)),
      ...(changes.length === 0 ? [] : [{ kind: 'say', text: lastChanges } as const]),
      ...list(changes.map((change) => changeIn(change, words))),
    ],
  };
}

/** "2026-03-01 10:00 UTC: mila added ferry.md". */
export const changeIn = (change: Change, { moderation }: Catalogue): string =>
  moderation.change(change, change.by.at.slice(0, 16).replace('T', ' '));

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

export function composeStatus({ own, limits, shared, rejected }: Status, words: Catalogue): Reply {
  const { status } = words.moderation;
  return {
    blocks: [
      ...list([
        status.stories(own.stories, limits.stories),
        status.size(megabytes(own.bytes), megabytes(limits.bytes)),
        status.uploads(own.uploads, limits.uploadsAnHour),
        status.shared(shared),
      ]),
      ...(rejected.length === 0 ? [] : [{ kind: 'say', text: status.notRead } as const]),
      ...list(
        few(
          rejected.map((each) => rejectedFileIn(each, words)),
          words,
        ),
      ),
    ],
  };
}

export function composeFeedback(feedback: readonly Feedback[], words: Catalogue): Reply {
  const { wasAnswered } = words.moderation;
  const items = feedback.map(
    ({ at, question, shown }) =>
      `${at.slice(0, 10)}: ${wasAnswered(cut(question, 150), shown, cut(shown?.text ?? '', 150))}`,
  );
  return {
    blocks: [{ kind: 'say', text: words.moderation.feedback(feedback.length) }, ...list(few(items, words))],
  };
}
