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
export type Measured = { readonly stories: () => number; readonly isOnDiscord: () => boolean | null };

export function openMetrics({ stories, isOnDiscord }: Measured): Metrics {
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
