import { expect, test } from 'vitest';
import { startBot, startDiscordFor } from '../support/discord/bot.ts';
import { soon } from '../support/soon.ts';
import { answers, bytes, file, open } from '../support/discord/moderated.ts';
import { guildJson } from '../support/discord/payloads.ts';
import { addTo, idsIn, newsroomsOf, testClock } from '../support/newsrooms.ts';
import { ferry } from '../support/stories.ts';

const moderator = true;

test('mentions are answered in the channels of the settings and their threads, and nowhere else', async () => {
  const { discord } = await open();
  const { forum, general, post } = discord.world.channels;
  const set = (options: object) =>
    discord.interaction({ command: 'settings mentions', options: { ...options }, moderator });
  const shown = await set({ channel: { channel: forum } });
  expect(shown.content).toContain(`Mentions are answered in: <#${forum}>`);
  const before = discord.says.length;
  const content = `${discord.at} how many people drowned off Varna?`;
  discord.message({ content });
  discord.message({ content, place: 'post' });
  await soon(() => expect(discord.says.length).toBeGreaterThan(before));
  expect(discord.says.slice(before).map(({ channel }) => channel)).toEqual([post]);
  // The one of another channel came first, so that it would have been answered by now.
  expect((await set({})).content).toContain('Mentions are answered in: all channels');
  discord.message({ content });
  await soon(() => expect(discord.says.at(-1)?.channel).toBe(general));
});

test('settings are shown with channels and roles as Discord names them, and ping nobody', async () => {
  const { discord } = await open();
  const { role, channels } = discord.world;
  const channel = { channel: channels.general };
  await discord.interaction({ command: 'settings moderators', options: { role: { role } }, moderator });
  await discord.interaction({ command: 'settings story', options: { channel, story: 'ferry' }, moderator });
  await discord.interaction({ command: 'settings paragraphs', options: { last: 3 }, moderator });
  await discord.interaction({ command: 'settings shared', options: { on: false }, moderator });
  const { content, ephemeral } = await discord.interaction({ command: 'settings show', moderator });
  expect(ephemeral).toBe(true);
  expect(content.replaceAll('\\', '')).toBe(
    [
      '- Mentions are answered in: all channels',
      `- Story of a channel: <#${channels.general}>: ferry`,
      '- Stories are read up to paragraph: 3',
      '- Answers are seen by: everybody in the channel',
      `- Moderators beside Manage Server: <@&${role}>`,
      '- Changes are announced in: no channel',
      '- Shared stories: not asked here',
    ].join('\n'),
  );
});

test('another version takes the place of a story, once it is confirmed', async () => {
  const world = await open();
  const { discord, newsrooms } = world;
  const add = async (command: string, options: object, words: string) => {
    const given = { ...options, file: { file: { name: 'museum.md', bytes: bytes(words) } } };
    return discord.interaction({ command, options: given, moderator });
  };
  const first = await add('corpus add', {}, file);
  await discord.press({ said: first, label: 'Add it', moderator });
  const story = 'museum-at-pleven-reopens';
  const preview = await add('corpus replace', { story }, file.replaceAll('nine years', 'eleven years'));
  expect(preview.content).toContain(`in the place of ${story}`);
  expect((await answers(world)).here).toContain('We waited nine years');
  await discord.press({ said: preview, label: 'Add it', moderator });
  const question = 'who said they waited eleven years?';
  expect((await discord.interaction({ command: 'ask', options: { question } })).content).toContain(
    'We waited eleven years',
  );
  const own = newsrooms.of(discord.world.guild).moderation?.ownStories() ?? [];
  expect(own.map(({ id }) => id)).toEqual([story]);
  expect((await discord.interaction({ command: 'corpus list', moderator })).content).toMatch(
    /replaced museum[^]*added museum/u,
  );
  const none = await add('corpus replace', { story: 'ferry' }, file);
  expect(none.content).toContain('has no story “ferry” of its own');
});

test('a server that the bot leaves keeps its stories for 30 days; one that it comes back to keeps them for good', async () => {
  const clock = testClock();
  const world = await open({ 'ferry.md': ferry }, { clock });
  const { discord, newsrooms } = world;
  const { guild } = discord.world;
  await addTo(newsrooms.of(guild));
  const gone = (): void => discord.gateway.dispatch('GUILD_DELETE', { id: guild });
  const back = (): void => discord.gateway.dispatch('GUILD_CREATE', guildJson(discord.world));
  const passDays = async (days: number): Promise<readonly string[]> => {
    clock.pass(days * 24 * 3_600_000);
    return newsrooms.sweep();
  };
  gone();
  await soon(() => expect(world.client.guilds.cache.size).toBe(0));
  expect(await passDays(20)).toEqual([]);
  back();
  await soon(() => expect(world.client.guilds.cache.size).toBe(1));
  expect(await passDays(20)).toEqual([]);
  expect((await answers(world)).here).toContain('We waited nine years');
  // Discord out of order for a while: the server is still one of the bot's.
  discord.gateway.dispatch('GUILD_DELETE', { id: guild, unavailable: true });
  expect(await passDays(40)).toEqual([]);
  back();
  gone();
  await soon(() => expect(world.client.guilds.cache.size).toBe(0));
  await soon(async () => expect(await newsrooms.sweep()).toEqual([]));
  expect(await passDays(31)).toEqual([guild]);
  expect(newsrooms.of(guild).moderation?.ownStories()).toEqual([]);
});

test('where the bot has come and left while it was not running is found out at its start', async () => {
  const clock = testClock();
  const { newsrooms } = await newsroomsOf({}, { clock });
  const discord = await startDiscordFor({});
  const { guild } = discord.world;
  for (const server of [guild, '4']) await addTo(newsrooms.of(server));
  await newsrooms.leave(guild);
  clock.pass(31 * 24 * 3_600_000);
  const { stop } = await startBot({ discord, serverEvents: newsrooms });
  await stop();
  expect(await newsrooms.sweep()).toEqual([]);
  clock.pass(31 * 24 * 3_600_000);
  expect(await newsrooms.sweep()).toEqual(['4']);
  expect(idsIn(newsrooms.of(guild))).toHaveLength(1);
});

test('moderators are spoken to in their language, and the log channel in that of the server', async () => {
  const { discord } = await open();
  const channel = { channel: discord.world.channels.general };
  const german = { moderator, locale: 'de' } as const;
  const set = await discord.interaction({ command: 'settings log', options: { channel }, ...german });
  expect(set.content).toContain('Änderungen werden gemeldet in: <#');
  const options = { file: { file: { name: 'museum.md', bytes: bytes(file) } } };
  const preview = await discord.interaction({ command: 'corpus add', options, ...german });
  expect(preview.content).toMatch(/Soll ich diesen Artikel hinzufügen\?[^]*3 Absätze, \d+ Wörter, 1 Person/u);
  const details = await discord.pressOpening({ said: preview, label: 'Tag, Titel, Medium', ...german });
  expect(details).toMatchObject({ title: 'Der Artikel', components: [{ label: 'Tag' }, {}, {}] });
  const form = await discord.opening({ command: 'corpus add', ...german });
  expect(form).toMatchObject({ title: 'Ein Artikel', components: [{ label: 'Titel' }, {}, {}, {}] });
  const added = await discord.press({ said: preview, label: 'Hinzufügen', ...german });
  expect(added.content).toContain('ist hinzugefügt und wird ab jetzt gefragt');
  await soon(() =>
    expect(discord.says.map(({ content }) => content).join('\n')).toMatch(
      /changed a setting\\:\n- Changes are announced in: <#\d+>[^]*added the story “Museum at Pleven reopens”/u,
    ),
  );
});
