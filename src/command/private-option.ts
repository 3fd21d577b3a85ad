import type { AnyGiven } from './option.ts';

/** The option by which an answer is for the asker alone; `isPrivate` goes with it as the command's `whisper`. */
export const privateOption = {
  kind: 'flag',
  description: 'Only you see the answer',
  required: false,
  shared: true,
} as const;

export const isPrivate = ({ private: wanted }: AnyGiven): boolean => wanted === true;
