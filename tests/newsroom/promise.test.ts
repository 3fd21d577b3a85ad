import { holdPromise } from './promise.ts';

holdPromise(5);
