import { z } from 'zod';

/** What the bot's thread sends to the worker. */
export const Asked = z.object({ id: z.number(), question: z.string(), sentences: z.array(z.string()) });

/** What the worker sends back: that it is ready, why it cannot be, the scores, or why there are none. */
export const Said = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ unable: z.string() }),
  z.object({ id: z.number(), scores: z.array(z.number()) }),
  z.object({ id: z.number(), error: z.string() }),
]);
