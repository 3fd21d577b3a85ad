import { expect, test } from 'vitest';
import { defineCommand } from '../../src/command/command.ts';
import { say } from '../../src/reply/reply.ts';
import { closedDoor, slowBehind, startBot, startDiscordFor } from '../support/discord/bot.ts';
import { soon } from '../support/soon.ts';

type Claims = {
  readonly claim: (id: string) => Promise<boolean>;
  /** As one that comes late, however busy the machine is. */
  readonly claimLate: (id: string) => Promise<boolean>;
};

/** As the database keeps them for all processes. */
function claims(): Claims {
  const known = new Set<string>();
  const claim = async (id: string): Promise<boolean> => {
    const isFirst = !known.has(id);
    known.add(id);
    return isFirst;
  };
  return {
    claim,
    claimLate: async (id) => {
      await soon(() => expect(known.has(id)).toBe(true));
      return claim(id);
    },
  };
}

const helloBy = (name: string): ReturnType<typeof defineCommand> =>
  defineCommand({ name: 'hello', description: 'Hello', options: {}, run: () => say(`Hello from ${name}.`) });

const limit = (): null => null;

test('one process takes over from another: everything is answered once, by the one or the other', async () => {
  const [discord, { claim, claimLate }] = [await startDiscordFor({}), claims()];
  let isStopping = false;
  const old = await startBot({
    discord,
    claim: (id) => (isStopping ? claimLate(id) : claim(id)),
    limit,
    commands: [helloBy('the old')],
  });
  await startBot({ discord, claim, limit, commands: [helloBy('the new')] });
  const answers = [1, 2, 3].map(() => discord.interaction({ command: 'hello' }));
  isStopping = true;
  const stopped = old.stop();
  for (let asked = 0; asked < 5; asked += 1) answers.push(discord.interaction({ command: 'hello' }));
  discord.message({ content: `${discord.at} who left?` });
  await stopped;
  answers.push(discord.interaction({ command: 'hello' }));
  const told = (await Promise.all(answers)).map(({ content }) => content);
  expect(told.every((content) => /^Hello from the (?:old|new)\.$/u.test(content))).toBe(true);
  expect(told.slice(3)).toEqual(Array.from({ length: 6 }, () => 'Hello from the new.'));
  await soon(() =>
    expect(discord.says.filter(({ content }) => content === 'You asked: who left?')).toHaveLength(1),
  );
  expect(discord.says).toHaveLength(10);
});

test('where nobody takes over, what comes is told that the bot restarts', async () => {
  const door = closedDoor();
  const slow = slowBehind(door);
  const { discord, stop } = await startBot({
    claim: claims().claim,
    commands: [slow, helloBy('the only one')],
  });
  const seen = discord.interaction({ command: 'slow' });
  await soon(() => expect(discord.calls.at(-1)?.path).toMatch(/callback$/u));
  const stopped = stop();
  expect((await discord.interaction({ command: 'hello' })).content).toMatch(/^I am about to restart/u);
  door.open();
  await stopped;
  expect((await seen).content).toBe('Done.');
});

const rejects = (): Promise<boolean> => Promise.reject(new Error('away'));

test('where the claims cannot be told, everything is answered, and that is logged', async () => {
  const { discord, logged } = await startBot({ claim: rejects, commands: [helloBy('this one')] });
  expect((await discord.interaction({ command: 'hello' })).content).toBe('Hello from this one.');
  expect(logged).toMatchObject([{ err: { message: 'away' } }]);
});
