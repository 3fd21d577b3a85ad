import { z } from 'zod';
import type { Halt } from './halt.ts';

/** What a worker is started with: the folder of the models, and what it is told to halt by. */
export const Given = z.object({
  folder: z.string(),
  halt: z.custom<Halt>((given) => given instanceof Int32Array),
});
export type Given = z.output<typeof Given>;

const Readable = z.object({ sentence: z.string(), about: z.string(), who: z.string() });

/** What is asked of a worker. */
export const Job = z.discriminatedUnion('job', [
  z.object({ job: z.literal('score'), question: z.string(), sentences: z.array(Readable) }),
  z.object({ job: z.literal('encode'), as: z.enum(['question', 'passage']), texts: z.array(z.string()) }),
]);
export type Job = z.output<typeof Job>;

/** What the bot's thread sends to a worker. */
export const Asked = z.object({ id: z.number(), job: Job });

/** What a worker sends back: that it is ready, why it cannot be, the scores or vectors, or why there are none. */
export const Said = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ unable: z.string() }),
  z.object({ id: z.number(), done: z.union([z.array(z.number()), z.instanceof(Int8Array)]) }),
  z.object({ id: z.number(), error: z.string() }),
]);
export type Said = z.output<typeof Said>;
