import type { Preferences } from '../store/preferences.ts';
import type { Reply, Words } from './reply.ts';
import type { Catalogue } from './words/catalogue.ts';
import type { ModerationWords } from './words/moderation/moderation-words.ts';

/** All that is set in a server. */
export const composePreferences = (preferences: Preferences, { moderation }: Catalogue): Reply => {
  const lines = linesOf(preferences, moderation);
  return {
    blocks: [
      {
        kind: 'list',
        items: [
          lines.mentionChannels,
          lines.channelStories,
          lines.lastParagraph,
          lines.answersPrivately,
          lines.moderatorRoles,
          lines.logChannel,
          lines.sharedStories,
        ],
      },
    ],
  };
};

/** For the log channel: who has set what, and to what. */
export const composePreferenceChange = (
  who: string,
  { preferences, what }: { readonly preferences: Preferences; readonly what: keyof Preferences },
  { moderation }: Catalogue,
): Reply => ({
  blocks: [
    { kind: 'say', text: moderation.announced.set(who) },
    { kind: 'list', items: [linesOf(preferences, moderation)[what]] },
  ],
});

function linesOf(
  preferences: Preferences,
  { preferences: names, values }: ModerationWords,
): Readonly<Record<keyof Preferences, readonly Words[]>> {
  const line = (what: keyof Preferences, ...value: readonly Words[]): readonly Words[] => [
    { text: `${names[what]} ` },
    ...value,
  ];
  const { mentionChannels, channelStories, lastParagraph, moderatorRoles, logChannel } = preferences;
  const stories = Object.entries(channelStories).map(([id, story]): readonly Words[] => [
    channel(id),
    { text: `: ${story}` },
  ]);
  return {
    mentionChannels: line('mentionChannels', ...listed(mentionChannels.map(channel), values.allChannels)),
    channelStories: line('channelStories', ...listed(stories, values.none)),
    lastParagraph: line('lastParagraph', { text: `${lastParagraph ?? values.last}` }),
    answersPrivately: line('answersPrivately', {
      text: preferences.answersPrivately ? values.asker : values.everybody,
    }),
    moderatorRoles: line(
      'moderatorRoles',
      ...listed(
        moderatorRoles.map((text) => ({ text, names: 'role' })),
        values.nobody,
      ),
    ),
    logChannel: line('logChannel', logChannel === null ? { text: values.noChannel } : channel(logChannel)),
    sharedStories: line('sharedStories', {
      text: preferences.sharedStories ? values.asked : values.notAsked,
    }),
  };
}

const channel = (id: string): Words => ({ text: id, names: 'channel' });

/** With commas between them. */
const listed = (items: readonly (Words | readonly Words[])[], none: string): readonly Words[] =>
  items.length === 0
    ? [{ text: none }]
    : items.flatMap((item, at) => [...(at === 0 ? [] : [{ text: ', ' }]), item].flat());
