import { expect, test, vi } from 'vitest';
import type { Bot, Wrong } from '../../../src/command/bot.ts';
import { NO_BOT } from '../../../src/command/bot.ts';
import { defineCommand } from '../../../src/command/command.ts';
import { loadCommands } from '../../../src/command/load-commands.ts';
import { openNewsroom } from '../../../src/newsroom/open-newsroom.ts';
import { startBot } from '../../support/discord/bot.ts';
import { soon } from '../../support/soon.ts';
import { userOf } from '../../support/discord/payloads.ts';
import { folderOf } from '../../support/folder.ts';
import { ferry } from '../../support/stories.ts';

const commands = await loadCommands(new URL('../../../commands/', import.meta.url));
const corpus = new URL('../../../corpus', import.meta.url).pathname;
const { newsroom } = await openNewsroom([corpus]);

const bot = (given: Partial<Parameters<typeof startBot>[0]> = {}): ReturnType<typeof startBot> =>
  startBot({
    commands: [...commands.slash.values()],
    messages: [...commands.messages.values()],
    buttons: [...commands.buttons.values()],
    newsroom,
    answer: null,
    ...given,
  });

const WHO = { command: 'ask', options: { question: 'Who called the House briefing sophomoric?' } };

test('Context shows the paragraph with its neighbours, the sentence marked, to who pressed alone', async () => {
  const { discord } = await bot();
  const said = await discord.interaction(WHO);
  const seen = await discord.press({ said, label: 'Context' });
  expect(seen.ephemeral).toBe(true);
  expect(seen.content).toMatch(
    /^> [^]*\n> \*\*.*sophomoric and utterly unconvincing.*\*\*[^]*\n> \n> [^]*\n-# .*paragraph 18/u,
  );
});

test('More shows the next answers, and asks what was asked before a restart', async () => {
  const { discord, stop } = await bot();
  const said = await discord.interaction(WHO);
  await stop();
  await bot({ discord });
  const seen = await discord.press({ said, label: 'More' });
  expect(seen.ephemeral).toBe(true);
  expect(seen.content).toMatch(/^-# Who called the House briefing sophomoric\?\n> /u);
  expect(seen.content).not.toContain('sophomoric and utterly unconvincing');
});

test('More of one speaker’s words about something keeps to them', async () => {
  const { discord } = await bot();
  const options = { person: 'Donald Trump', about: 'Iran' };
  const said = await discord.interaction({ command: 'quote', options });
  expect(said.content).toMatch(/^-# Donald Trump: Iran\n/u);
  const ask = vi.spyOn(newsroom, 'ask');
  await discord.press({ said, label: 'More' });
  expect(ask).toHaveBeenCalledWith(
    expect.objectContaining({ question: 'Iran', speaker: 'Donald Trump', kind: 'quote' }),
  );
  ask.mockRestore();
});

test('More looks in the story that was asked for', async () => {
  const { discord } = await bot();
  const story = newsroom.stories()[0]?.id ?? '';
  const said = await discord.interaction({ command: 'when', options: { about: 'the strike', story } });
  const ask = vi.spyOn(newsroom, 'ask');
  await discord.press({ said, label: 'More' });
  expect(ask).toHaveBeenCalledWith(expect.objectContaining({ kind: 'when', story }));
  ask.mockRestore();
});

test('Wrong? tells what was asked and shown, and never who told it', async () => {
  const markWrong = vi.fn<Bot['markWrong']>(async () => {});
  const { discord } = await bot({ bot: { ...NO_BOT, markWrong } });
  const said = await discord.interaction(WHO);
  const seen = await discord.press({ said, label: 'Wrong?' });
  expect(seen).toMatchObject({ ephemeral: true });
  expect(seen.content).toMatch(/^Thank you/u);
  const [wrong] = markWrong.mock.calls[0] ?? [];
  expect(wrong).toMatchObject({ ask: { question: WHO.options.question } });
  expect(shownBy(wrong)).toContain('sophomoric');
  expect(JSON.stringify({ ...wrong, shown: null })).not.toContain(discord.world.asker.id);
});

const shownBy = (wrong: Wrong | undefined): string => {
  const { story, span } = wrong?.shown ?? {};
  return story === undefined ? '' : story.text.slice(span?.start, span?.end);
};

test('an abstention keeps the nearest sentence behind a button, and can be wrong as well', async () => {
  const markWrong = vi.fn<Bot['markWrong']>(async () => {});
  const { discord } = await bot({ bot: { ...NO_BOT, markWrong } });
  const options = { question: 'What did Angela Merkel say about the strike?' };
  const said = await discord.interaction({ command: 'ask', options });
  expect(said.content).toMatch(
    /no story here knows “Angela Merkel”[^]*I have read 2 stories, the newest of 25 January 2020/u,
  );
  expect(said.content).not.toContain('> ');
  const nearest = await discord.press({ said, label: 'Nearest sentence' });
  expect(nearest.content).toMatch(/^The nearest sentence, which is no answer to it\\:\n> /u);
  await discord.press({ said, label: 'Wrong?' });
  expect(markWrong).toHaveBeenCalledWith(expect.objectContaining({ shown: null }));
});

test('what a button leads to may have changed: that is said', async () => {
  const folder = await folderOf({ 'ferry.md': ferry });
  const { newsroom: mine } = await openNewsroom([folder.path]);
  const { discord } = await bot({ newsroom: mine });
  const options = { question: 'how many people drowned off Varna?' };
  const said = await discord.interaction({ command: 'ask', options });
  await folder.write('ferry.md', ferry.replace('14 people', '16 people'));
  await mine.reload();
  const seen = await discord.press({ said, label: 'Context' });
  expect(seen).toMatchObject({ ephemeral: true });
  expect(seen.content).toBe('That story has been changed or removed since. Ask again.');
});

test.each([
  ['1:b:context:', /changed or removed/u],
  ['1:b:context:AAAAAAAAAA.5.2', /changed or removed/u],
  ['1:b:context:AAAAAAAAAA.0.99999999', /changed or removed/u],
  ['1:b:more:...1', /further answers|^-# /u],
  ['1:b:wrong:', /^Thank you/u],
])('a button that somebody made up (%s) is answered with a sentence', async (customId, sentence) => {
  const { discord, logged } = await bot();
  const said = await discord.interaction(WHO);
  expect((await discord.press({ said, customId })).content).toMatch(sentence);
  expect(logged.filter(({ err }) => err !== undefined)).toEqual([]);
});

test('who asked can delete the reply, and so can moderators, and nobody else', async () => {
  const { discord } = await bot();
  const other = userOf('Oleg');
  const first = await discord.interaction(WHO);
  expect((await discord.press({ said: first, label: 'Delete', who: other })).content).toMatch(
    /^Only who asked/u,
  );
  discord.pressSilently({ said: first, label: 'Delete' });
  await soon(() => expect(discord.deleted).toContain(first.id));
  const second = await discord.interaction(WHO);
  discord.pressSilently({ said: second, label: 'Delete', who: other, moderator: true });
  await soon(() => expect(discord.deleted).toContain(second.id));
});

test('who mentioned the bot can delete its reply', async () => {
  const { discord } = await bot();
  discord.message({ content: `${discord.at} ${WHO.options.question}` });
  const said = await soon(() => {
    const [one] = discord.says;
    if (one === undefined) throw new Error('nothing is said yet');
    return one;
  });
  const other = userOf('Oleg');
  expect((await discord.press({ said, label: 'Delete', who: other })).content).toMatch(/^Only who asked/u);
  discord.pressSilently({ said, label: 'Delete' });
  await soon(() => expect(discord.deleted).toContain(said.id));
});

test('an answer of several messages is deleted whole, and asked anew after an edit', async () => {
  const { discord } = await bot({
    answer: async ({ question }) => ({
      blocks: [
        { kind: 'question', text: question },
        { kind: 'say', text: question === 'all?' ? 'word '.repeat(900) : 'short' },
      ],
    }),
  });
  const id = discord.message({ content: `${discord.at} all?` });
  await soon(() => expect(discord.says).toHaveLength(3));
  const [first, ...further] = discord.says;
  if (first === undefined) throw new Error('nothing is said');
  discord.pressSilently({ said: first, label: 'Delete' });
  await soon(() => expect(discord.deleted).toEqual([first, ...further].map((each) => each.id)));
  discord.edit(id, { content: `${discord.at} one?` });
  await soon(() => expect(discord.says[3]).toMatchObject({ replyTo: id, edited: false }));
});

test('an answer of several messages to a command is deleted whole', async () => {
  const talk = defineCommand({
    name: 'talk',
    description: 'Talk',
    options: {},
    run: () => ({
      blocks: [
        { kind: 'question', text: 'all?' },
        { kind: 'say', text: 'word '.repeat(900) },
      ],
    }),
  });
  const { discord } = await bot({ commands: [talk] });
  const first = await discord.interaction({ command: 'talk' });
  await soon(() => expect(discord.says).toHaveLength(3));
  discord.pressSilently({ said: first, label: 'Delete' });
  await soon(() => expect(discord.deleted).toEqual(discord.says.map((each) => each.id)));
});

test('who asked can delete the reply where the bot may not read what was asked', async () => {
  const { discord } = await bot();
  const no = { status: 403, body: { code: 160_002, message: 'no history' } };
  discord.fail({ method: 'POST', path: /messages$/u, answer: no });
  discord.message({ content: `${discord.at} ${WHO.options.question}` });
  await soon(() => expect(discord.says).toHaveLength(1));
  const [said] = discord.says;
  if (said === undefined) throw new Error('nothing is said');
  expect(said.replyTo).toBeNull();
  expect((await discord.press({ said, label: 'Delete', who: userOf('Oleg') })).content).toMatch(/^Only who/u);
  discord.pressSilently({ said, label: 'Delete' });
  await soon(() => expect(discord.deleted).toEqual([said.id]));
});

test('a private answer has no button to delete it: Discord has one', async () => {
  const { discord } = await bot();
  const said = await discord.interaction({ ...WHO, options: { ...WHO.options, private: true } });
  expect(said.ephemeral).toBe(true);
  expect(JSON.stringify(said.body)).not.toContain('Delete');
});

test('the same question on the same stories gives the same bytes', async () => {
  const { discord } = await bot();
  const first = await discord.interaction(WHO);
  const second = await discord.interaction({ ...WHO, who: userOf('Oleg') });
  expect(JSON.stringify(second.body)).toBe(JSON.stringify(first.body));
});

test.each([
  ['de', 'Absatz 18', 'Zusammenhang'],
  ['es-ES', 'párrafo 18', 'Contexto'],
  ['fr', 'paragraphe 18', 'Contexte'],
])('in private it speaks the asker’s language: %s', async (locale, credit, label) => {
  const { discord } = await bot();
  const options = { ...WHO.options, private: true };
  const said = await discord.interaction({ ...WHO, options, locale, guildLocale: 'en-US' });
  expect(said.content).toContain(credit);
  expect(said.content).toContain('sophomoric and utterly unconvincing');
  expect(JSON.stringify(said.body)).toContain(label);
  const inPublic = await discord.interaction({ ...WHO, locale, guildLocale: 'en-US' });
  expect(inPublic.content).toContain('paragraph 18');
});

test('as somebody’s own app it answers among several people, in the asker’s language', async () => {
  const { discord } = await bot();
  const said = await discord.interaction({ ...WHO, place: 'group', locale: 'fr' });
  expect(said.content).toMatch(/sophomoric[^]*paragraphe 18/u);
  expect((await discord.press({ said, place: 'group', label: 'Contexte' })).ephemeral).toBe(true);
});

test('what is no question is answered kindly, and can be deleted too', async () => {
  const { discord } = await bot();
  const said = await discord.interaction({ command: 'ask', options: { question: 'hello there' } });
  expect(said.content).toMatch(/Ask me about the stories[^]*-# For example: What did .* say\?/u);
  discord.pressSilently({ said, label: 'Delete' });
  await soon(() => expect(discord.deleted).toEqual([said.id]));
});

test('commands of a message’s menu ask the stories about its text, and who said it', async () => {
  const { discord } = await bot();
  const about = await discord.choose({ menu: 'Ask the stories about this', text: WHO.options.question });
  expect(about.content).toContain('Connolly');
  const who = await discord.choose({ menu: 'Who said this?', text: 'sophomoric and utterly unconvincing' });
  expect(who.content).toMatch(/> .*sophomoric[^]*-# Rep. Gerry Connolly/u);
});

test('help has examples that the stories answer, about says what is kept', async () => {
  const { discord } = await bot();
  const help = await discord.interaction({ command: 'help' });
  const [example = ''] = /(?<=- )(?:What did|Who is) .*\?/u.exec(help.content) ?? [];
  expect(help.ephemeral).toBe(true);
  const answered = await discord.interaction({ command: 'ask', options: { question: example } });
  expect(answered.content).toContain('> ');
  const about = await discord.interaction({ command: 'about', locale: 'de' });
  expect(about.content).toMatch(/Artikel: 2, der neueste vom 25\. Januar 2020[^]*Über dich gespeichert/u);
});

test.each(['Wer hat den Angriff befohlen?', 'Qui a ordonné la frappe ?', 'Кто приказал?'])(
  'a question in another language is never told that the stories do not say: %s',
  async (question) => {
    const { discord } = await bot();
    const { content } = await discord.interaction({ command: 'ask', options: { question } });
    expect(content).toMatch(/I read questions in English/u);
    expect(content).not.toMatch(/do not say/u);
  },
);

test('ten questions a minute are answered, the eleventh gets a sentence, others are not concerned', async () => {
  const { discord } = await bot();
  for (let at = 0; at < 10; at += 1)
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as somebody asks
    expect((await discord.interaction({ command: 'stories' })).content).toMatch(/^I have read/u);
  const seen = await discord.interaction({ command: 'stories' });
  expect(seen).toMatchObject({ ephemeral: true });
  expect(seen.content).toMatch(/^That is 10 questions within a minute\. Ask me again in \d\d? seconds\./u);
  expect((await discord.interaction({ command: 'stories', who: userOf('Oleg') })).content).toMatch(
    /^I have/u,
  );
});

test('More and Wrong? count among them, Context does not', async () => {
  const { discord } = await bot();
  const said = await discord.interaction(WHO);
  const press = async (label: string): Promise<string> => (await discord.press({ said, label })).content;
  for (let at = 0; at < 9; at += 1)
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as somebody presses
    expect(await press('Wrong?')).toMatch(/^Thank you/u);
  expect(await press('Wrong?')).toMatch(/^That is 10 questions within a minute/u);
  expect(await press('More')).toMatch(/^That is 10 questions within a minute/u);
  expect(await press('Context')).toMatch(/^> /u);
});
