import type { IncomingHttpHeaders } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fetchPage, type FetchOptions } from '../../src/fetch/fetch-page.ts';
import { UserError } from '../../src/text/errors.ts';
import type { Problem } from '../../src/text/problem.ts';
import { always, serve, serveBytes } from './page-server.ts';

const here = { allowLoopback: true };
const story = '<p>The ferry sank off Varna.</p>';
const textOf = async (link: string, options: FetchOptions = here): Promise<string> =>
  new TextDecoder().decode((await fetchPage(link, options)).bytes);
const refusal = async (link: string, options: FetchOptions = here): Promise<Problem> => {
  const error: unknown = await fetchPage(link, options).catch((thrown: unknown) => thrown);
  if (error instanceof UserError) return error.problem;
  throw error;
};

const toInside = async () => [{ address: '192.168.1.1', family: 4 }];
const toNobody = () => Promise.reject(new Error('ENOTFOUND'));

describe('a page comes', () => {
  test('with its type, its charset and the address it came from', async () => {
    const { at } = await serve(always(story));
    const page = await fetchPage(at('/ferry'), here);
    expect(page).toMatchObject({ url: at('/ferry'), type: 'text/html', charset: 'utf-8' });
    expect(new TextDecoder().decode(page.bytes)).toBe(story);
  });

  test.each([
    ['gzip', gzipSync(story)],
    ['deflate', deflateSync(story)],
    ['br', brotliCompressSync(story)],
  ])('packed as %s', async (encoding, body) => {
    const { at } = await serve(always(body, { 'content-encoding': encoding }));
    expect(await textOf(at())).toBe(story);
  });

  test('asked for by who says who it is, and without cookies, also where one was set', async () => {
    const asked: IncomingHttpHeaders[] = [];
    const { at } = await serve((request, response) => {
      asked.push(request.headers);
      if (request.url === '/') response.writeHead(302, { location: '/next', 'set-cookie': 'a=b' }).end();
      else response.writeHead(200, { 'content-type': 'text/plain' }).end(story);
    });
    expect(await textOf(at())).toBe(story);
    expect(asked).toHaveLength(2);
    for (const headers of asked) {
      expect(headers['user-agent']).toMatch(/^onrecord\/\S+ \(a Discord bot/u);
      expect(headers.cookie).toBeUndefined();
    }
  });

  test('over five redirects, relative ones too, and not over six', async () => {
    const { at } = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left > 0)
        response.writeHead(301, { location: left % 2 === 0 ? `/${left - 1}` : `${left - 1}` }).end();
      else always(story)(request, response);
    });
    expect(await textOf(at('/5'))).toBe(story);
    expect(await refusal(at('/6'))).toEqual({ code: 'page-in-circles' });
  });
});

describe('a link is refused', () => {
  test.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://[::1]/',
    'http://[::]/',
    'http://0.0.0.0/',
    'http://0/',
    'http://2130706433/',
    'http://017700000001/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0x7f.1/',
    'http://127.1/',
    'http://１２７.0.0.1/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://10.0.0.1/',
    'http://192.168.0.1:8080/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://[fe80::1]/',
    'http://[ff02::1]/',
    'https://172.16.0.1/',
  ])('that leads to no public host: %s', async (link) => {
    expect(await refusal(link, {})).toMatchObject({ code: 'host-not-public' });
  });

  test.each([
    'file:///etc/passwd',
    'ftp://example.org/',
    'javascript:alert(1)',
    'data:text/html,x',
    'gopher://x/',
  ])('that is not of the web: %s', async (link) =>
    expect(await refusal(link)).toMatchObject({ code: 'link-of-another-kind' }),
  );

  test.each(['', 'ferry', '//example.org', 'http://', 'http://exa mple.org'])(
    'that is none: %j',
    async (link) => expect(await refusal(link)).toEqual({ code: 'no-link' }),
  );

  test('that has a password in it', async () =>
    expect(await refusal('http://me:secret@example.org/')).toEqual({ code: 'link-with-password' }));
});

test.each([
  ['loopback', '127.0.0.1', 4],
  ['private', '10.0.0.7', 4],
  ['link-local', '169.254.169.254', 4],
  ['mapped', '::ffff:127.0.0.1', 6],
  ['unspecified', '0.0.0.0', 4],
])('a name that means a %s address is refused, beside a public one too', async (_what, address, family) => {
  const bad = { address, family };
  const good = { address: '93.184.215.14', family: 4 };
  for (const addresses of [[bad], [good, bad], []]) {
    // oxlint-disable-next-line no-await-in-loop -- one claim after the other
    const problem = await refusal('http://story.example/', { resolve: async () => addresses });
    expect(problem).toEqual({ code: 'host-not-public', host: 'story.example' });
  }
});

test('a name is looked up once a step, and what was checked is connected to: it may mean another a moment later', async () => {
  const { port } = await serve(always(story));
  let lookups = 0;
  const resolve = async () => {
    lookups += 1;
    return [{ address: lookups === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
  };
  expect(await textOf(`http://story.example:${port}/`, { allowLoopback: true, resolve })).toBe(story);
  expect(lookups).toBe(1);
});

test.each([
  'http://10.0.0.1/',
  'http://169.254.169.254/',
  'http://[::ffff:10.0.0.1]/',
  'http://inside.example/',
  'file:///etc/passwd',
])('a redirect to %s is refused as a link to it is', async (location) => {
  const { at } = await serve(always('', { location }, 302));
  expect(await refusal(at(), { allowLoopback: true, resolve: toInside })).toMatchObject({
    code: location.startsWith('file:') ? 'link-of-another-kind' : 'host-not-public',
  });
});

test('without the option that tests have, a server on loopback is never asked', async () => {
  let asked = 0;
  const { at, port } = await serve((request, response) => {
    asked += 1;
    always(story)(request, response);
  });
  const links = [
    at(),
    `http://localhost:${port}/`,
    `http://2130706433:${port}/`,
    `http://[::ffff:7f00:1]:${port}/`,
  ];
  for (const link of links) {
    // oxlint-disable-next-line no-await-in-loop -- one claim after the other
    expect(await refusal(link, {})).toMatchObject({ code: 'host-not-public' });
  }
  expect(asked).toBe(0);
});

describe('what comes is refused', () => {
  const LARGE = 5 * 1024 * 1024 + 1;

  test.each([
    ['5 MB and a byte', Buffer.alloc(LARGE, 'a'), {}],
    [
      '5 MB and a byte when it is unpacked',
      gzipSync(Buffer.alloc(LARGE, 'a')),
      { 'content-encoding': 'gzip' },
    ],
    ['a bomb of 200 MB', gzipSync(Buffer.alloc(200_000_000)), { 'content-encoding': 'gzip' }],
  ])('where it has %s', async (_what, body, headers) => {
    const { at } = await serve(always(body, headers));
    expect(await refusal(at())).toEqual({ code: 'page-too-large', most: LARGE - 1 });
  });

  test('where it goes on and on, without a length', async () => {
    const { at } = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      // On Node 24 a response whose connection is gone is not destroyed yet, and each write fails before anything else runs.
      const more = (error?: Error | null): void => {
        if (!error && !response.destroyed) response.write(Buffer.alloc(100_000, 'a'), more);
      };
      more();
    });
    expect(await refusal(at())).toEqual({ code: 'page-too-large', most: LARGE - 1 });
  });

  test.each(['image/png', 'application/pdf', 'application/octet-stream', 'video/mp4', 'application/json'])(
    'where it is %s',
    async (type) => {
      const { at } = await serve(always('x', { 'content-type': type }));
      expect(await refusal(at())).toEqual({ code: 'page-without-text', type });
    },
  );

  test.each([404, 403, 500, 302])('where it is an answer of %i', async (status) => {
    const { at } = await serve(always('', {}, status));
    expect(await refusal(at())).toEqual({ code: 'page-refused', status });
  });

  test.each([
    ['gzip', { code: 'page-broken' }],
    ['br', { code: 'page-broken' }],
    ['zstd', { code: 'page-packed', encoding: 'zstd' }],
  ])('where it is not packed as it says, or as nobody asked: %s', async (encoding, problem) => {
    const { at } = await serve(always('no such packing', { 'content-encoding': encoding }));
    expect(await refusal(at())).toEqual(problem);
  });

  test.each(['never answers', 'never ends', 'leads on slowly'])('where it %s in time', async (how) => {
    const { at } = await serve((_request, response) => {
      if (how === 'never ends') response.writeHead(200, { 'content-type': 'text/html' }).write('x');
      if (how === 'leads on slowly') setTimeout(() => response.writeHead(302, { location: '/' }).end(), 70);
    });
    expect(await refusal(at(), { ...here, patience: 200 })).toEqual({ code: 'page-too-slow', most: 200 });
  });

  test('where the connection breaks', async () => {
    const { at } = await serve((_request, response) => response.destroy());
    expect(await refusal(at())).toEqual({ code: 'page-unreachable', reason: 'ECONNRESET' });
  });

  test('where there is no such host', async () => {
    expect(await refusal('https://nobody.example/', { resolve: toNobody })).toEqual({
      code: 'no-such-host',
      host: 'nobody.example',
    });
  });
});

const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n';

describe('where nothing but the end of the connection ends a page', () => {
  test('one that ends as pages do has come whole', async () => {
    const page = `<html><body>${story}</body></html>\n<!-- kept -->\n`;
    const { at } = await serveBytes(`${head}${page}`);
    expect(await textOf(at())).toBe(page);
  });

  test.each([
    ['within its text', `<html><body>${story}<p>“We will raise`],
    ['at once', ''],
  ])('one that ends %s was cut off', async (_where, page) => {
    const { at } = await serveBytes(`${head}${page}`);
    expect(await refusal(at())).toEqual({ code: 'page-broken' });
  });

  test('one that is shorter than it says was cut off', async () => {
    const { at } = await serveBytes(`${head.replace('\r\n\r\n', '\r\ncontent-length: 900\r\n\r\n')}${story}`);
    expect(await refusal(at())).toEqual({ code: 'page-unreachable', reason: 'ECONNRESET' });
  });
});

test('a host that wants to go on in another language is refused at once', async () => {
  const { at } = await serveBytes(
    'HTTP/1.1 101 Switching Protocols\r\nupgrade: chat\r\nconnection: upgrade\r\n\r\n',
  );
  expect(await refusal(at())).toEqual({ code: 'page-refused', status: 101 });
});
