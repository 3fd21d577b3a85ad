import type { Annotator } from '../annotator.ts';

export const quotations: Annotator = { name: 'quotations', annotate: () => ({ quotations: [] }) };
