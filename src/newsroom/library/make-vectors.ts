import type { Encoder } from '../../models/encoder.ts';
import type { Entry } from '../../search/entry.ts';
import { encodedText } from '../../search/passages.ts';
import { digestOf, type VectorCache } from './vector-cache.ts';

/** What vectors are made for: the stories of a file, by the hash of its bytes. */
export type Batch = { readonly hash: string; readonly entries: readonly Entry[] };

/** Passages after which what is made is kept, so that an end in the middle costs a minute and not all. */
const KEPT_EACH = 2000;

type Making = {
  readonly encoder: Encoder;
  readonly cache: VectorCache;
  /** Whether it is to end: the stories have been replaced, or the process ends. */
  readonly isStopped: () => boolean;
};

/**
 * Gives each story the vectors of its passages, from what is kept, else from the encoder, file by file. Runs beside everything else: a
 * story at a time, and each is found by its vectors as soon as it has them. Rejects where the encoder broke.
 */
export async function makeVectors(batches: readonly Batch[], making: Making): Promise<void> {
  const { cache, isStopped } = making;
  const read = cache.readInOrder(batches.filter(lacksVectors).map(({ hash }) => hash));
  for (const batch of batches) {
    const { hash } = batch;
    if (isStopped()) return;
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    if (lacksVectors(batch)) takeKnown(batch, await read(hash));
    // Another process may be making the same: what it has made is read afterwards.
    if (lacksVectors(batch))
      // oxlint-disable-next-line no-await-in-loop
      await cache.alone(hash, () => makeBatch(batch, making));
  }
}

const lacksVectors = (batch: Batch): boolean => entriesWithout(batch).length > 0;

const entriesWithout = ({ entries }: Batch): readonly Entry[] =>
  entries.filter(({ vectors }) => vectors.values === null);

function takeKnown(batch: Batch, known: ReadonlyMap<string, Int8Array>): void {
  if (known.size === 0) return;
  for (const entry of entriesWithout(batch))
    entry.vectors.values = known.get(digestOf(textsOf(entry))) ?? null;
}

async function makeBatch(batch: Batch, { encoder, cache, isStopped }: Making): Promise<void> {
  const { hash } = batch;
  const made = new Map(await cache.read(hash));
  takeKnown(batch, made);
  let unkept = 0;
  for (const entry of entriesWithout(batch)) {
    if (isStopped()) break;
    const texts = textsOf(entry);
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    entry.vectors.values = await encoder.passages(texts);
    made.set(digestOf(texts), entry.vectors.values);
    unkept += texts.length;
    // oxlint-disable-next-line no-await-in-loop
    if (unkept >= KEPT_EACH) await cache.write(hash, made);
    if (unkept >= KEPT_EACH) unkept = 0;
  }
  if (unkept > 0) await cache.write(hash, made);
}

const textsOf = ({ story, passages }: Entry): readonly string[] =>
  passages.map((passage) => encodedText(story, passage));

/** The vectors of one story, now: for a question about it that can wait. */
export async function makeVectorsOf(entry: Entry, encoder: Encoder): Promise<void> {
  entry.vectors.values ??= await encoder.passages(textsOf(entry));
}

/** Stories that have not changed keep their vectors over a reload. */
export function carryVectors(
  old: { readonly entries: readonly Entry[] } | undefined,
  now: readonly Entry[],
): void {
  const before = new Map((old?.entries ?? []).map((entry) => [entry.story.id, entry] as const));
  for (const entry of now) {
    const same = before.get(entry.story.id);
    if (
      same === undefined ||
      same.story.text !== entry.story.text ||
      same.story.headline !== entry.story.headline
    )
      continue;
    entry.vectors.values ??= same.vectors.values;
  }
}
