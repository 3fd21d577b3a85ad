import { once } from 'node:events';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { UserError } from '../text/errors.ts';
import { addressesOf, resolveAll, type Address, type Resolve } from './addresses-of.ts';
import { isLoopback, isPublicAddress } from './public-address.ts';
import { readBody } from './read-body.ts';

const MOST_REDIRECTS = 5;
/** From the first step to the last byte, in milliseconds. */
const PATIENCE = 10_000;
/** More than any story, its page included; in bytes, before and after decompression. */
const MOST_BYTES = 5 * 1024 * 1024;
const USER_AGENT = 'onrecord/0.1 (a Discord bot; a moderator of a server asked for this page, once)';
const HEADERS = {
  'user-agent': USER_AGENT,
  accept: 'text/html, application/xhtml+xml, text/plain;q=0.9',
  'accept-encoding': 'gzip, deflate, br',
};
const TEXT = /^(?:text\/(?:html|plain|markdown)|application\/xhtml\+xml)$/iu;

/** A page as it came: its bytes, what they are, and the address it came from in the end. */
export type FetchedPage = {
  readonly url: string;
  /** In small letters, without parameters: "text/html". */
  readonly type: string;
  /** As the server names it; null where it names none. */
  readonly charset: string | null;
  readonly bytes: Uint8Array;
};

/** What no setting changes: tests alone have servers on loopback, names of their own, and less patience. */
export type FetchOptions = {
  readonly allowLoopback?: boolean;
  readonly resolve?: Resolve;
  readonly patience?: number;
};

/**
 * Brings a page from the public internet: http and https, text only, at most five redirects, 5 MB and ten seconds, without cookies,
 * and from no address that is local, at any step. Throws a UserError that says what is wrong.
 */
export async function fetchPage(link: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const { patience = PATIENCE } = options;
  const signal = AbortSignal.timeout(patience);
  try {
    return await follow(addressOf(link), { ...options, signal });
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (signal.aborted) throw new UserError({ code: 'page-too-slow', most: patience }, { cause: error });
    throw new UserError({ code: 'page-unreachable', reason: reasonIn(error) }, { cause: error });
  }
}

type FetchContext = FetchOptions & { readonly signal: AbortSignal };

async function follow(first: URL, context: FetchContext): Promise<FetchedPage> {
  let url = first;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each step says where the next is
    const response = await ask(url, context);
    const { statusCode: status = 0, headers } = response;
    if (status < 300 || status > 399 || headers.location === undefined) return pageOf(url, response);
    response.destroy();
    url = addressOf(headers.location, url);
  }
  throw new UserError({ code: 'page-in-circles' });
}

/** Throws a UserError for what is no address of a page. */
function addressOf(link: string, base?: URL): URL {
  const words = link.trim();
  if (!URL.canParse(words, base?.href)) throw new UserError({ code: 'no-link' });
  const url = new URL(words, base?.href);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new UserError({ code: 'link-of-another-kind', protocol: url.protocol });
  if (url.username !== '' || url.password !== '') throw new UserError({ code: 'link-with-password' });
  return url;
}

async function ask(url: URL, context: FetchContext): Promise<IncomingMessage> {
  const { allowLoopback = false, resolve = resolveAll, signal } = context;
  const mayConnect = (address: string): boolean =>
    isPublicAddress(address) || (allowLoopback && isLoopback(address));
  const addresses = await inTime(addressesOf(url, resolve, mayConnect), signal);
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  const asking = send(url, { agent: false, signal, lookup: lookupGiving(addresses), headers: HEADERS });
  // An answer of 101 wants to go on in another language; without this, Node tells nobody of it.
  asking.once('upgrade', (_response, socket) => socket.destroy());
  asking.end();
  const answered = Promise.race([once(asking, 'response'), once(asking, 'upgrade')]);
  const [response]: IncomingMessage[] = await inTime(answered, signal);
  if (response === undefined) throw new TypeError('a response without a response');
  return response;
}

const lookupGiving =
  (addresses: readonly [Address, ...Address[]]): LookupFunction =>
  (_name, options, done) => {
    if (options.all === true) done(null, [...addresses]);
    else done(null, addresses[0].address, addresses[0].family);
  };

/** A resolver cannot be told to stop; it can be waited for no longer. */
async function inTime<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const ended = new AbortController();
  const late = once(signal, 'abort', { signal: ended.signal }).then(() => signal.throwIfAborted());
  late.catch(() => {});
  try {
    await Promise.race([work, late]);
    return await work;
  } finally {
    ended.abort();
  }
}

async function pageOf(url: URL, response: IncomingMessage): Promise<FetchedPage> {
  const { statusCode: status = 0, headers } = response;
  try {
    if (status !== 200) throw new UserError({ code: 'page-refused', status });
    const [type = '', ...parameters] = (headers['content-type'] ?? 'text/html').split(';');
    if (!TEXT.test(type.trim())) throw new UserError({ code: 'page-without-text', type: type.trim() || '?' });
    const charset = /charset\s*=\s*"?(?<name>[\w-]+)/iu.exec(parameters.join(';'))?.groups?.['name'] ?? null;
    const bytes = await readBody(response, MOST_BYTES);
    return { url: url.href, type: type.trim().toLowerCase(), charset, bytes };
  } finally {
    response.destroy();
  }
}

const reasonIn = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
