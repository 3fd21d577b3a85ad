import type { Annotator } from '../annotator.ts';

export const dates: Annotator = { name: 'dates', annotate: () => ({ dates: [] }) };
