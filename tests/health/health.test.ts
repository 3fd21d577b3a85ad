import { once } from 'node:events';
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { measure } from '../../src/health/measure.ts';
import { openMetrics } from '../../src/health/metrics.ts';
import { serveHealth, type Served } from '../../src/health/serve-health.ts';
import type { Newsroom } from '../../src/newsroom/newsroom.ts';
import { UserError } from '../../src/text/errors.ts';
import { answerOf, fakeNewsroom } from '../support/newsroom.ts';
import { storyOf } from '../support/story.ts';
import { refusedWith } from '../support/refused.ts';

const story = storyOf('The ferry sank.');

type Opened = {
  readonly newsroom: Newsroom;
  readonly served: Served;
  readonly at: (path: string) => Promise<Response>;
};

async function open(newsroom: Newsroom, isOnDiscord: boolean | null = true): Promise<Opened> {
  const measured = { stories: () => newsroom.stories().length, isOnDiscord: () => isOnDiscord };
  const metrics = openMetrics(measured);
  const served = await serveHealth({ port: 0, host: '127.0.0.1' }, { ...measured, metrics });
  onTestFinished(served.stop);
  const at = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${served.port}${path}`);
  return { newsroom: measure(newsroom, metrics), served, at };
}

test('questions, abstentions, their time and reloads are counted, and nothing of what was asked is told', async () => {
  const { newsroom, at } = await open(
    fakeNewsroom({
      stories: [story],
      answer: ({ question }) => {
        if (question === 'broken?') throw new Error('broken');
        return question === 'who?'
          ? {
              status: 'abstained',
              doubt: 'none',
              readAs: null,
              kind: 'who',
              reason: 'nothing-about-it',
              unknown: null,
              instead: null,
              nearest: null,
            }
          : answerOf(story);
      },
    }),
  );
  await newsroom.ask({ question: 'what sank?' });
  await newsroom.ask({ question: 'who?' });
  await expect(newsroom.ask({ question: 'broken?', kind: 'why' })).rejects.toThrow('broken');
  await newsroom.reload();
  const response = await at('/metrics');
  const text = await response.text();
  expect(response.headers.get('content-type')).toMatch(/^text\/plain/u);
  for (const line of [
    'onrecord_questions_total{kind="what",status="answered"} 1',
    'onrecord_questions_total{kind="who",status="abstained"} 1',
    'onrecord_questions_total{kind="why",status="failed"} 1',
    'onrecord_abstentions_total{reason="nothing-about-it"} 1',
    'onrecord_answer_seconds_count 3',
    'onrecord_reloads_total{result="done"} 1',
    'onrecord_stories 1',
    'onrecord_on_discord 1',
  ])
    expect(text).toContain(`${line}\n`);
  expect(text).toContain('process_resident_memory_bytes');
  expect(text).not.toContain('sank');
});

test.each([
  ['on Discord with stories', [story], true, 200],
  ['in the terminal', [story], null, 200],
  ['off Discord', [story], false, 503],
  ['without stories', [], true, 503],
])('%s, the health is told', async (...[, stories, isOnDiscord, status]) => {
  const { at } = await open(fakeNewsroom({ stories }), isOnDiscord);
  const response = await at('/health');
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({
    status: status === 200 ? 'ok' : 'unwell',
    discord: isOnDiscord,
    stories: stories.length,
  });
});

test('anything else is not there', async () => {
  const { at, served } = await open(fakeNewsroom());
  expect((await at('/')).status).toBe(404);
  const posted = await fetch(`http://127.0.0.1:${served.port}/metrics`, { method: 'POST' });
  expect(posted.status).toBe(405);
});

test('a port that is taken is told in a sentence', async () => {
  const { served } = await open(fakeNewsroom());
  const measured = { stories: () => 0, isOnDiscord: () => null };
  const taken = serveHealth(
    { port: served.port, host: '127.0.0.1' },
    { ...measured, metrics: openMetrics(measured) },
  );
  await expect(taken).rejects.toThrow(UserError);
  await expect(taken).rejects.toThrow(refusedWith({ code: 'port-taken', port: served.port }));
});

test('what is no path is answered, and the program stays up', async () => {
  const { served, at } = await open(fakeNewsroom({ stories: [story] }));
  for (const target of ['//', '//a:b:c/health', '/%', 'http://[/health']) {
    const asked = request({ host: '127.0.0.1', port: served.port, path: target }).end();
    // oxlint-disable-next-line no-await-in-loop -- one after the other, to see which of them ends the server
    const [response] = await once(asked, 'response');
    expect(response).toMatchObject({ statusCode: 404 });
    asked.destroy();
  }
  expect((await at('/health?verbose=1')).status).toBe(200);
});

test('it is reached from the machine itself alone, where nothing else is said', async () => {
  const { served } = await open(fakeNewsroom({ stories: [story] }));
  const others = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of others)
    // oxlint-disable-next-line no-await-in-loop -- one claim after the other
    await expect(fetch(`http://${address}:${served.port}/health`)).rejects.toThrow('fetch failed');
});

test('an address that the machine does not have is told in a sentence', async () => {
  const measured = { stories: () => 0, isOnDiscord: () => null };
  const elsewhere = { port: 9464, host: '192.0.2.1' };
  await expect(serveHealth(elsewhere, { ...measured, metrics: openMetrics(measured) })).rejects.toThrow(
    refusedWith({ code: 'port-closed', ...elsewhere, reason: 'EADDRNOTAVAIL' }),
  );
});

test('the database, its lag and the shards are told, and none of them where there are none', async () => {
  const newsroom = fakeNewsroom({ stories: [story] });
  const measured = {
    stories: () => 1,
    isOnDiscord: () => true,
    database: { isUp: () => false, lag: () => 2500 },
    shards: () => [
      { id: 2, isReady: true },
      { id: 3, isReady: false },
    ],
  };
  const metrics = openMetrics(measured);
  const served = await serveHealth({ port: 0, host: '127.0.0.1' }, { ...measured, metrics });
  onTestFinished(served.stop);
  const response = await fetch(`http://127.0.0.1:${served.port}/health`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    status: 'ok',
    discord: true,
    stories: 1,
    database: 'away',
    lag: 2.5,
    shards: measured.shards(),
  });
  const text = await metrics.text();
  for (const line of [
    'onrecord_database_up 0',
    'onrecord_database_lag_seconds 2.5',
    'onrecord_shards 2',
    'onrecord_shards_ready 1',
  ])
    expect(text).toContain(`${line}\n`);
  const { at } = await open(newsroom);
  expect(await (await at('/metrics')).text()).not.toMatch(/database|shards/u);
});
