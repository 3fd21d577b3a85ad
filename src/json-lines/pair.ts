import type { Span } from '../text/span.ts';

/** A span as JSON lines have it where nothing else is said of it: `[start, end]`. */
export const pair = ({ start, end }: Span): readonly [number, number] => [start, end];
