import type { Asker } from '../asker.ts';
import type { AnyGiven } from '../option.ts';

/** The option by which an answer is for the asker alone; `isPrivate` goes with it as the command's `whisper`. */
export const privateOption = {
  kind: 'flag',
  description: 'Only you see the answer',
  required: false,
  shared: true,
} as const;

/** As it was said, or else as the server has it. */
export const isPrivate = ({ private: wanted }: AnyGiven, { answersPrivately }: Asker): boolean =>
  typeof wanted === 'boolean' ? wanted : answersPrivately === true;
