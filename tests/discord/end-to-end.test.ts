import { expect, test } from 'vitest';
import { loadCommands } from '../../src/command/load-commands.ts';
import { registerByHand } from '../../src/discord/register/register-by-hand.ts';
import { openNewsroom } from '../../src/newsroom/open-newsroom.ts';
import { startBot } from '../support/discord/bot.ts';
import { soon } from '../support/soon.ts';

const commands = await loadCommands(new URL('../../commands/', import.meta.url));
const { newsroom } = await openNewsroom([new URL('../../corpus', import.meta.url).pathname]);

const bot = (): ReturnType<typeof startBot> =>
  startBot({
    commands: [...commands.slash.values()],
    messages: [...commands.messages.values()],
    buttons: [...commands.buttons.values()],
    newsroom,
    answer: null,
  });

test.each([
  [
    'ask',
    { question: 'Who called the House briefing sophomoric?' },
    /Connolly.*sophomoric[^]*9 January 2020 · paragraph 18/u,
  ],
  ['who', { about: 'Randa Slim' }, /Randa Slim, a scholar/u],
  [
    'when',
    { about: 'the embassy was stormed' },
    /When: 31 December 2019 \(the story says “New Year’s Eve”\)/u,
  ],
  ['where', { about: 'was the contractor killed' }, /Kirkuk/u],
  ['quote', { person: 'Mike Lee', about: 'the briefing' }, /probably the worst briefing/u],
  ['stories', {}, /I have read 2 stories/u],
  [
    'ask',
    { question: 'What did Angela Merkel say?' },
    /The stories do not say: no story here knows “Angela Merkel”/u,
  ],
] as const)('/%s on the shipped stories answers on Discord', async (command, options, shown) => {
  const { discord } = await bot();
  expect((await discord.interaction({ command, options })).content).toMatch(shown);
});

test('a mention is answered from the stories', async () => {
  const { discord } = await bot();
  discord.message({ content: `${discord.at} who called the House briefing sophomoric?` });
  await soon(() => expect(discord.says[0]?.content).toMatch(/Connolly/u));
});

test('registering by hand sends nothing where Discord has all', async () => {
  const { discord } = await bot();
  const said = await registerByHand(commands, {
    token: 'a-token.of-the.bot',
    guildId: null,
    dryRun: false,
    json: false,
    api: discord.clientOptions.rest.api,
  });
  expect(said).toMatch(/^everywhere\n(?: {2}same {4}(?:\/\w+|“.+” in a menu)\n?)+$/u);
});

test.each([true, false])(
  'a server that does not have the bot is told in a sentence; dry run: %j',
  async (dryRun) => {
    const { discord } = await bot();
    const how = {
      token: 'a-token.of-the.bot',
      guildId: '12345678901234567',
      dryRun,
      json: false,
      api: discord.clientOptions.rest.api,
    };
    await expect(registerByHand(commands, how)).rejects.toMatchObject({
      problem: { code: 'outside-server', server: how.guildId },
    });
  },
);

test('a wrong token is told in a sentence', async () => {
  const { discord } = await bot();
  const how = {
    token: 'no.such.token',
    guildId: null,
    dryRun: true,
    json: false,
    api: discord.clientOptions.rest.api,
  };
  await expect(registerByHand(commands, how)).rejects.toThrow('token-refused');
});
