import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { UserError } from '../text/errors.ts';

export type Address = { readonly address: string; readonly family: number };

/** All addresses of a name. */
export type Resolve = (name: string) => Promise<readonly Address[]>;

export const resolveAll: Resolve = (name) => lookup(name, { all: true, verbatim: true });

/**
 * The addresses of a host, each of which may be connected to; one bad one spoils them all. Whoever connects does so to these and looks
 * nothing up again, so that a name that means another address a moment later gains nothing (DNS rebinding). Throws a UserError.
 */
export async function addressesOf(
  { hostname }: URL,
  resolve: Resolve,
  mayConnect: (address: string) => boolean,
): Promise<readonly [Address, ...Address[]]> {
  // An address in the link is looked up by nobody. The URL has made one of what stood for it: 2130706433, 0177.1, 0x7f.1.
  const host = hostname.replaceAll(/^\[|\]$/gu, '');
  const family = isIP(host);
  const [first, ...more] = family === 0 ? await lookUp(host, resolve) : [{ address: host, family }];
  if (first === undefined || ![first, ...more].every(({ address }) => mayConnect(address)))
    throw new UserError({ code: 'host-not-public', host });
  return [first, ...more];
}

async function lookUp(host: string, resolve: Resolve): Promise<readonly Address[]> {
  try {
    return await resolve(host);
  } catch (cause) {
    throw new UserError({ code: 'no-such-host', host }, { cause });
  }
}
