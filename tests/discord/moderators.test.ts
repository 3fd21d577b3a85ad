import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { always, serve } from '../fetch/page-server.ts';
import { soon } from '../support/soon.ts';
import { recordsOf } from '../support/discord/json.ts';
import { answers, bytes, COMMANDS, file, open } from '../support/discord/moderated.ts';
import { museum } from '../support/newsrooms.ts';
import { bridge, ferry } from '../support/stories.ts';

const moderator = true;

test('a story is added by a link: read, shown, confirmed, asked here and nowhere else', async () => {
  const { at } = await serve(
    always(`<html><head><meta property="og:site_name" content="The Test Ledger"><meta property="article:published_time" content="2024-05-07T08:00:00Z"></head>
      <body><article><h1>${museum.headline}</h1>${museum.text
        .split('\n\n')
        .map((words) => `<p>${words}</p>`)
        .join('')}</article></body></html>`),
  );
  const world = await open();
  const { discord } = world;
  const preview = await discord.interaction({ command: 'corpus add', options: { link: at() }, moderator });
  expect(preview.ephemeral).toBe(true);
  for (const words of [
    'Shall I add this story?',
    museum.headline,
    'Outlet: The Test Ledger',
    'Day: 2024-05-07',
    '3 paragraphs',
    '1 quotation',
  ])
    expect(preview.content).toContain(words);
  expect((await answers(world)).here).not.toContain('We waited nine years');
  const added = await discord.press({ said: preview, label: 'Add it', moderator });
  expect(added).toMatchObject({ edited: true });
  expect(added.content).toContain('It is asked from now on, in this server alone.');
  expect(await answers(world)).toMatchObject({
    here: expect.stringContaining('We waited nine years'),
    elsewhere: 'abstained',
  });
});

test('a story is added by a file, removed, and brought back', async () => {
  const world = await open();
  const { discord } = world;
  const options = { file: { file: { name: 'museum.md', bytes: bytes(file) } } };
  const preview = await discord.interaction({ command: 'corpus add', options, moderator });
  await discord.press({ said: preview, label: 'Add it', moderator });
  expect((await answers(world)).here).toContain('We waited nine years');
  const story = 'museum-at-pleven-reopens';
  expect(
    (await discord.interaction({ command: 'corpus remove', options: { story }, moderator })).content,
  ).toContain('Removed');
  expect((await answers(world)).here).not.toContain('We waited nine years');
  const undone = await discord.interaction({ command: 'corpus undo', moderator });
  expect(undone.content).toMatch(
    /Done\..*added museum-at-pleven-reopens\.md, taking back the change before/u,
  );
  expect((await answers(world)).here).toContain('We waited nine years');
  const listed = await discord.interaction({ command: 'corpus list', moderator });
  expect(listed.content).toMatch(/has added 1 story\.[^]*removed museum[^]*added museum/u);
});

test('a story is added in a form; without its day it asks for it', async () => {
  const world = await open();
  const { discord } = world;
  const form = await discord.opening({ command: 'corpus add', moderator });
  const { headline: title, text } = museum;
  const bad = await discord.submit({ form, fields: { title, text, published: 'Monday' }, moderator });
  expect(bad.content).toContain('“Monday” is not a day. Write it as 20');
  const undated = file.replace(/published: .*\n/u, '');
  const preview = await discord.interaction({
    command: 'corpus add',
    options: { file: { file: { name: 'museum.md', bytes: bytes(undated) } } },
    moderator,
  });
  expect(preview.content).toContain('The story has no day yet');
  const details = await discord.pressOpening({ said: preview, label: 'Day, title, outlet', moderator });
  const dated = await discord.submit({
    form: details,
    said: preview,
    fields: { published: '2024-05-07' },
    moderator,
  });
  expect(dated.content).toContain('Day: 2024-05-07');
  await discord.press({ said: dated, label: 'Add it', moderator });
  expect((await answers(world)).here).toContain('We waited nine years');
  const again = await discord.submit({ form, fields: { title, text, published: '2024-05-07' }, moderator });
  expect(again.content).toContain(`You already have this one: ${title}.`);
  const dropped = await discord.press({ said: again, label: 'Discard', moderator });
  expect(dropped.content).toBe('Discarded. Nothing was added.');
});

test('a story is taken from a message, by its file or its link', async () => {
  const { discord } = await open();
  const menu = 'Add this to the stories';
  const files = [{ name: 'museum.md', bytes: bytes(file) }];
  expect((await discord.choose({ menu, text: 'Look', files, moderator })).content).toContain(museum.headline);
  const inside = await discord.choose({ menu, text: 'Look: http://169.254.169.254/latest', moderator });
  expect(inside.content).toContain('no host of the public internet');
  expect((await discord.choose({ menu, text: 'Look', moderator })).content).toContain('no link, and no file');
});

test('only moderators may, by Manage Server or by a role of the settings, whoever sees the command', async () => {
  const { discord, newsrooms } = await open();
  const { role } = discord.world;
  const refused = 'Only members who may manage this server can do that.';
  const preview = await discord.interaction({
    command: 'corpus add',
    options: { file: { file: { name: 'museum.md', bytes: bytes(file) } } },
    moderator,
  });
  expect((await discord.interaction({ command: 'corpus list', roles: [role] })).content).toBe(refused);
  expect((await discord.press({ said: preview, label: 'Add it' })).content).toBe(refused);
  const set = await discord.interaction({
    command: 'settings moderators',
    options: { role: { role } },
    moderator,
  });
  expect(set.content).toContain('Server Settings, Integrations');
  expect(newsrooms.preferencesOf(discord.world.guild).moderatorRoles).toEqual([role]);
  expect((await discord.interaction({ command: 'corpus list', roles: [role] })).content).toContain(
    'has added 0 stories',
  );
  expect((await discord.press({ said: preview, label: 'Add it', roles: [role] })).content).toContain('Added');
});

test('a role of everybody that was chosen once makes nobody a moderator', async () => {
  const { discord, newsrooms } = await open();
  const { guild } = discord.world;
  const { moderation } = newsrooms.of(guild);
  await moderation?.set(
    { ...newsrooms.preferencesOf(guild), moderatorRoles: [guild] },
    { name: 'mila', member: null },
  );
  const listed = await discord.interaction({ command: 'corpus list', roles: [guild] });
  expect(listed.content).toBe('Only members who may manage this server can do that.');
});

test('where the bot is no member questions are answered, nothing is kept, and nobody is a moderator', async () => {
  const { discord, newsrooms, client } = await open();
  const { guild } = discord.world;
  discord.gateway.dispatch('GUILD_DELETE', { id: guild });
  await soon(() => expect(client.guilds.cache.size).toBe(0));
  const options = { question: 'how many people drowned off Varna?' };
  const answer = await discord.interaction({ command: 'ask', options });
  expect(answer.content).toContain('people drowned');
  await discord.press({ said: answer, label: 'Wrong?' });
  expect(await newsrooms.of(guild).moderation?.feedback(9)).toEqual([]);
  for (const command of ['corpus list', 'corpus reload']) {
    // oxlint-disable-next-line no-await-in-loop -- one claim after the other
    const refused = await discord.interaction({ command, moderator });
    expect(refused.content).not.toMatch(/has added|Reloaded/u);
  }
});

test('a reload finds what was added to the shared folder', async () => {
  const { discord, write } = await open();
  await write('bridge.md', bridge);
  await discord.interaction({ command: 'corpus reload', moderator });
  const done = 'Reloaded: 1 added, 0 changed, 0 removed, 1 unchanged, 0 refused.';
  await soon(() => expect(discord.says.at(-1)?.content).toContain(done));
});

test('what is set holds: one story a channel, answers in private, mentions in one channel, changes announced', async () => {
  const { discord } = await open({ 'ferry.md': ferry, 'bridge.md': bridge });
  const { general } = discord.world.channels;
  const channel = { channel: general };
  await discord.interaction({ command: 'settings log', options: { channel }, moderator });
  const shown = await discord.interaction({
    command: 'settings story',
    options: { channel, story: 'bridge' },
    moderator,
  });
  expect(shown.content).toContain('bridge');
  const ask = (question: string) => discord.interaction({ command: 'ask', options: { question } });
  expect((await ask('how many people drowned off Varna?')).content).not.toContain('14 people');
  await discord.interaction({ command: 'settings private', options: { on: true }, moderator });
  expect((await ask('how long will the bridge close?')).ephemeral).toBe(true);
  for (const menu of ['Ask the stories about this', 'Who said this?'])
    // oxlint-disable-next-line no-await-in-loop -- one claim after the other
    expect((await discord.choose({ menu, text: 'how long will the bridge close?' })).ephemeral).toBe(true);
  await soon(() => {
    const announced = discord.says.filter(
      ({ channel: where, content }) => where === general && /changed a setting/u.test(content),
    );
    expect(announced.length).toBeGreaterThanOrEqual(2);
  });
});

test('what is marked wrong is kept for the moderators, and not who did it', async () => {
  const { discord } = await open();
  const answer = await discord.interaction({
    command: 'ask',
    options: { question: 'how many people drowned off Varna?' },
  });
  await discord.press({ said: answer, label: 'Wrong?' });
  const { content } = await discord.interaction({ command: 'corpus feedback', moderator });
  expect(content).toContain('1 answer was marked wrong');
  expect(content).toContain('how many people drowned off Varna?');
  expect(content).not.toContain(discord.world.asker.id);
});

test('stories go out as a zip, and show what was understood of them', async () => {
  const { discord, newsrooms } = await open();
  const { moderation } = newsrooms.of(discord.world.guild);
  const draft = await moderation?.draft({ words: museum });
  await moderation?.confirm(draft?.id ?? '', { name: 'mila', member: null });
  const { body } = await discord.interaction({ command: 'corpus export', moderator });
  expect(recordsOf(body['attachments'])).toMatchObject([{ filename: 'stories.zip' }]);
  const reply = await COMMANDS.slash.get('corpus export')?.run({}, newsrooms.of(discord.world.guild));
  const [name] = Object.keys(unzipSync(reply?.files?.[0]?.bytes ?? new Uint8Array()));
  expect(name).toBe('museum-at-pleven-reopens.md');
  const options = { story: 'museum' };
  const { content } = await discord.interaction({ command: 'corpus show', options, moderator });
  expect(content).toContain('Rada Ilieva: “We waited nine years,”');
  expect((await discord.interaction({ command: 'corpus status', moderator })).content).toContain('1 of 20');
});
