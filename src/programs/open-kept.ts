import type { Models } from '../models/models.ts';
import type { Settings } from '../settings/read-settings.ts';
import { cachesIn, type Caches } from './caches-in.ts';
import { complainTo, type Io } from './io.ts';
import { openModel } from './open-model.ts';

/** What answers are found with. */
type Kept = Caches & { readonly models: Models | null };

export async function openKept(
  { dataDir, meaning }: Pick<Settings, 'dataDir' | 'meaning'>,
  io: Pick<Io, 'complain'>,
): Promise<Kept> {
  return { models: await openModel(meaning, complainTo(io)), ...(await cachesIn(dataDir)) };
}
