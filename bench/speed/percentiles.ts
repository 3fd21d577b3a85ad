import { Bench } from 'tinybench';
import { processorTime } from '../measure.ts';

/** In milliseconds. */
export type Percentiles = { readonly p50: number; readonly p95: number; readonly p99: number };

/** How long each of some questions takes; a tenth of them is asked before, so that little is compiled meanwhile. */
export async function percentiles<Question>(
  questions: readonly Question[],
  ask: (question: Question) => unknown,
  now: () => number = processorTime,
): Promise<Percentiles> {
  const bench = new Bench({
    now,
    iterations: questions.length,
    time: 0,
    warmupIterations: Math.ceil(questions.length / 10),
    warmupTime: 0,
    retainSamples: true,
    throws: true,
  });
  let at = 0;
  bench.add('ask', async () => {
    const question = questions[at % questions.length];
    at += 1;
    if (question !== undefined) await ask(question);
  });
  await bench.run();
  return percentilesOf(bench.tasks[0]?.result?.latency?.samples ?? []);
}

export function percentilesOf(samples: readonly number[]): Percentiles {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
