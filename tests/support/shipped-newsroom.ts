import { openModels } from '../../src/models/open-models.ts';
import type { Models } from '../../src/models/models.ts';
import type { Newsroom } from '../../src/newsroom/newsroom.ts';
import { openNewsroom } from '../../src/newsroom/open-newsroom.ts';

const MODELS = new URL('../../models/', import.meta.url);
const CORPUS = new URL('../../corpus', import.meta.url).pathname;

let opened: Promise<Models> | null = null;
let newsroom: Promise<Newsroom> | null = null;

async function open(): Promise<Models> {
  const found = await openModels(MODELS);
  if ('unable' in found) throw new Error(found.unable);
  return found.models;
}

/** The shipped models on one thread, opened once for all tests of a worker: nobody closes them. */
export const shippedModels = (): Promise<Models> => (opened ??= open());

async function openShipped(): Promise<Newsroom> {
  // A question waits for the vectors that it needs, so that its answer does not depend on how fast the machine makes them.
  return (await openNewsroom([CORPUS], { models: await shippedModels(), waits: true })).newsroom;
}

/** The shipped stories read with the shipped models, once for all tests of a worker. */
export const shippedNewsroom = (): Promise<Newsroom> => (newsroom ??= openShipped());
