import type { Annotator } from '../annotator.ts';

export const people: Annotator = { name: 'people', annotate: () => ({ people: [] }) };
