/** The shards of this process: all that Discord wants, or some of a number of them. */
export type Shards = 'auto' | { readonly ids: readonly number[]; readonly of: number };

const MOST = 100_000;

/** `auto`, `2/16` or `0-3/16`, which counts from 0; null for anything else. */
export function shardsIn(text: string): Shards | null {
  if (text === 'auto') return 'auto';
  const [range = '', of, ...more] = text.split('/');
  const [first, last = first, ...rest] = range.split('-');
  const [from = Number.NaN, to = Number.NaN, all = Number.NaN] = [first, last, of].map(wholeIn);
  if (more.length > 0 || rest.length > 0 || !isRange(from, to, all)) return null;
  return { ids: Array.from({ length: to - from + 1 }, (_none, at) => from + at), of: all };
}

/** What is no number is in no order. */
const isRange = (from: number, to: number, all: number): boolean => from <= to && to < all && all <= MOST;

const wholeIn = (digits = ''): number => (/^\d{1,6}$/u.test(digits) ? Number(digits) : Number.NaN);

/** A server's id begins with the time at which it was made, which tells its shard. */
const TIME_AT = 22n;

/** Whether a server is on these shards (https://discord.com/developers/docs/events/gateway#sharding). */
export const isOn = (shards: Shards | null, server: string): boolean =>
  shards === null ||
  shards === 'auto' ||
  shards.ids.includes(Number((BigInt(server) >> TIME_AT) % BigInt(shards.of)));
