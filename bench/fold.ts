import { createHash } from 'node:crypto';

/** SHA-1 of a story's id, the whole digest as a number, modulo `parts`: which part of a set the story stands in. */
export const partOf = (id: string, parts: number): number =>
  Number(BigInt(`0x${createHash('sha1').update(id).digest('hex')}`) % BigInt(parts));

/** Fold 0 reports, 1 chooses, 2–4 train, as shared/data/README.md has it. */
export const foldOf = (id: string): number => partOf(id, 5);
