/** Where the content of a cue stands: nowhere (no cue at all), after it, before it, on both sides, or only in other sentences. */
export const FRAMES = ['none', 'right', 'left', 'both', 'beyond'] as const;

export type Frame = (typeof FRAMES)[number];
