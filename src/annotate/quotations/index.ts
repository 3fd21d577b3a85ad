import type { Annotator } from '../annotator.ts';
import { findQuotations } from './find-quotations.ts';
import { notItsOwnOutlet } from './sources/not-its-own-outlet.ts';
import { readPage } from './page/page.ts';

/** What was said, in which form, and who said it. */
export const quotations: Annotator = {
  name: 'quotations',
  annotate: (reading, { people }) => ({
    quotations: notItsOwnOutlet(findQuotations(readPage(reading), people), people, reading.story.outlet),
  }),
};
