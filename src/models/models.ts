import type { Encoder } from './encoder.ts';
import type { Reranker } from './reranker.ts';

/** The trained models, on threads of their own. */
export type Models = {
  readonly reranker: Reranker;
  readonly encoder: Encoder;
  /** Ends the threads; nothing can be asked of the models after it. */
  close(): Promise<void>;
};
