import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Measured, Shard } from './metrics.ts';
import type { Place } from './serve-health.ts';

const noShards = (): readonly Shard[] => [];

export type Health = {
  /** The newsroom, whose questions are counted where somebody looks. */
  readonly newsroom: Newsroom;
  /** The same for that of a server. */
  readonly measure: (newsroom: Newsroom) => Newsroom;
  /** From now on the health depends on this too. */
  readonly watchDiscord: (isReady: () => boolean, shards: () => readonly Shard[]) => void;
  readonly stop: () => Promise<void>;
};

/** Serves health and figures where a port is given; otherwise nothing is measured. Throws a UserError where the port cannot be used. */
export async function openHealth(
  place: Place | null,
  newsroom: Newsroom,
  database: Measured['database'] = null,
): Promise<Health> {
  if (place === null)
    return { newsroom, measure: (given) => given, watchDiscord: () => {}, stop: async () => {} };
  const [{ openMetrics }, { measure }, { serveHealth }] = await Promise.all([
    import('./metrics.ts'),
    import('./measure.ts'),
    import('./serve-health.ts'),
  ]);
  let isReady: (() => boolean) | null = null;
  let shards = noShards;
  const measured = {
    stories: () => newsroom.stories().length,
    isOnDiscord: () => (isReady === null ? null : isReady()),
    database,
    shards: () => shards(),
  };
  const metrics = openMetrics(measured);
  const served = await serveHealth(place, { ...measured, metrics });
  return {
    newsroom: measure(newsroom, metrics),
    measure: (given) => measure(given, metrics),
    watchDiscord: (given, givenShards) => {
      isReady = given;
      shards = givenShards;
    },
    stop: served.stop,
  };
}
