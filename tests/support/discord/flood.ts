import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startFakeDiscord, type FakeDiscord } from './fake-discord.ts';
import { isRecord, numberOf, type Json } from './json.ts';
import { messageJson } from './messages.ts';
import { snowflake, userJson, userOf, type FakeUser } from './payloads.ts';

const TOKEN = 'a-token.of-the.bot';
/** One message in 200 mentions the bot, and one in 500 is a direct message of somebody who never wrote before. */
const MENTIONS = 200;
const DIRECT = 500;
/** 20 questions may be without an answer at a time. */
const MOST_OPEN = 20;
/** Memory is looked at ten times in a flood. */
const LOOKS = 10;
/** The last answers may take a minute on a busy machine; in milliseconds. */
const PATIENCE = 60_000;
/** The client is given time to catch up after 1 MB. */
const MOST_WAITING = 1_000_000;

/** Bytes of the bot's heap and of its whole process, at even distances in a flood of messages, and what it has answered. */
export type Flooded = {
  readonly heap: readonly number[];
  readonly resident: readonly number[];
  readonly answered: number;
};

/** A bot in a process of its own is told of `messages` messages, each by somebody else; what its memory does meanwhile. */
export async function flood(messages: number): Promise<Flooded> {
  const discord = await startFakeDiscord({ token: TOKEN });
  const bot = fork(
    fileURLToPath(new URL('bot-process.ts', import.meta.url)),
    [discord.clientOptions.rest.api, TOKEN],
    {
      execArgv: ['--expose-gc', '--import', import.meta.resolve('tsx')],
    },
  );
  try {
    await once(bot, 'message');
    const heap: number[] = [];
    const resident: number[] = [];
    for (let look = 0; look < LOOKS; look += 1) {
      // oxlint-disable-next-line no-await-in-loop -- a look after each part of the flood
      await pour(discord, messages / LOOKS, look);
      bot.send('look');
      // oxlint-disable-next-line no-await-in-loop
      const [usage]: unknown[] = await once(bot, 'message');
      heap.push(numberOf(isRecord(usage) ? usage['heapUsed'] : 0));
      resident.push(numberOf(isRecord(usage) ? usage['rss'] : 0));
    }
    return { heap, resident, answered: discord.says.length };
  } finally {
    bot.send('stop');
    await once(bot, 'exit');
    await discord.stop();
  }
}

async function pour(discord: FakeDiscord, count: number, part: number): Promise<void> {
  let asked = (part * count) / MENTIONS;
  for (let at = 0; at < count; at += 1) {
    const author = userOf(`Somebody${part}x${at}`);
    if (at % MENTIONS === 0) {
      discord.message({ content: `${discord.at} who left?`, author });
      asked += 1;
    } else if (at % DIRECT === 1) discord.gateway.dispatch('MESSAGE_CREATE', direct(author, discord));
    else discord.gateway.dispatch('MESSAGE_CREATE', chatter(author, discord));
    // oxlint-disable-next-line no-await-in-loop -- the client must keep up
    if (discord.gateway.waiting() > MOST_WAITING) await drained(discord);
    // Nor may questions pile up faster than this process takes their answers.
    // oxlint-disable-next-line no-await-in-loop
    while (asked - discord.says.length > MOST_OPEN) await setTimeout(2);
  }
  await drained(discord);
  // The last questions are answered a moment after they have been taken; one that never is shows in the count.
  const end = performance.now() + PATIENCE;
  // oxlint-disable-next-line no-await-in-loop -- until all are answered
  while (discord.says.length < asked && performance.now() < end) await setTimeout(5);
  await setTimeout(100);
}

async function drained({ gateway }: FakeDiscord): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- until the client has taken what was sent
  while (gateway.waiting() > 0) await setTimeout(5);
}

const chatter = (author: FakeUser, { world }: Pick<FakeDiscord, 'world'>): Json =>
  messageJson({ content: 'It rains.', author }, world, new Map());

/** In a channel of its own. Its author is a bot, so that nothing is answered, and the channel is made all the same. */
function direct(author: FakeUser, { world }: Pick<FakeDiscord, 'world'>): Json {
  const json = messageJson({ content: 'It rains.', author, place: 'dm' }, world, new Map());
  return { ...json, channel_id: snowflake(), author: userJson({ ...author, bot: true }) };
}
