import { flood } from '../tests/support/discord/flood.ts';

/** `npx tsx bench/memory.ts [MESSAGES]`: the bot's memory over a flood of messages, a million where nothing is said. */
const messages = Number(process.argv[2] ?? 1_000_000);
const began = performance.now();
const { heap, resident, answered } = await flood(messages);
const inMegabytes = (all: readonly number[]): string =>
  all.map((bytes) => (bytes / 1e6).toFixed(1)).join(' ');
process.stdout.write(
  [
    `${messages} messages in ${Math.round((performance.now() - began) / 1000)} s, ${answered} answered`,
    `heap MB      ${inMegabytes(heap)}`,
    `resident MB  ${inMegabytes(resident)}`,
    '',
  ].join('\n'),
);
