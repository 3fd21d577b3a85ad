import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Answers take milliseconds by words, and up to a second by meaning on a slow machine; in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** The figures of a running bot, as Prometheus reads them. No figure has a question, a name or a server in it. */
export type Metrics = {
  readonly questions: Counter<'kind' | 'status'>;
  readonly abstentions: Counter<'reason'>;
  readonly seconds: Histogram;
  readonly reloads: Counter<'result'>;
  /** Everything as text, and the type of that text. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
};

/** What is measured when somebody asks for it, rather than when it changes. */
export type Measured = {
  readonly stories: () => number;
  readonly isOnDiscord: () => boolean | null;
  /** Where what is kept is in a database: whether it answers, and since when changes of others are not known, in milliseconds. */
  readonly database?: { readonly isUp: () => boolean; readonly lag: () => number } | null;
  /** The shards of this process, and whether each is connected; none where there are no shards. */
  readonly shards?: () => readonly Shard[];
};

export type Shard = { readonly id: number; readonly isReady: boolean };

const inSeconds = (milliseconds: number): number => Math.round(milliseconds) / 1000;
const readyOf = (shards: readonly Shard[]): number => shards.filter(({ isReady }) => isReady).length;

export function openMetrics(measured: Measured): Metrics {
  const { stories, isOnDiscord } = measured;
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, read: () => number): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  gauge('onrecord_stories', 'Stories that are loaded', stories);
  gauge('onrecord_on_discord', '1 where the gateway of Discord is connected', () =>
    Number(isOnDiscord() === true),
  );
  tellOfOthers(measured, gauge);
  return {
    questions: new Counter({
      name: 'onrecord_questions_total',
      help: 'Questions, by kind, answered or abstained or failed',
      labelNames: ['kind', 'status'],
      registers,
    }),
    abstentions: new Counter({
      name: 'onrecord_abstentions_total',
      help: 'Questions to which the stories do not say anything, by reason',
      labelNames: ['reason'],
      registers,
    }),
    seconds: new Histogram({
      name: 'onrecord_answer_seconds',
      help: 'Seconds from a question to its answer',
      buckets: BUCKETS,
      registers,
    }),
    reloads: new Counter({
      name: 'onrecord_reloads_total',
      help: 'Reloads of the stories, done or failed',
      labelNames: ['result'],
      registers,
    }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** What there is only where a database is, or shards are. */
function tellOfOthers(
  { database = null, shards }: Pick<Measured, 'database' | 'shards'>,
  gauge: (name: string, help: string, read: () => number) => void,
): void {
  if (database !== null) {
    gauge('onrecord_database_up', '1 where the database answers', () => Number(database.isUp()));
    gauge('onrecord_database_lag_seconds', 'Since when changes of other processes are not known', () =>
      inSeconds(database.lag()),
    );
  }
  if (shards !== undefined) {
    gauge('onrecord_shards', 'Shards of this process', () => shards().length);
    gauge('onrecord_shards_ready', 'Shards of this process that are connected', () => readyOf(shards()));
  }
}
