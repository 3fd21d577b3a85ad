import { holdPromise } from './promise.ts';

holdPromise(1);
