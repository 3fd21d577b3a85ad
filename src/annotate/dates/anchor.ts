import type { Reading } from '../language/reading.ts';
import { parseDay, type Day } from './calendar.ts';
import type { Draft } from './meaning.ts';

/** A dateline stands among the first so many characters. */
const HEAD_LENGTH = 300;

/** Nothing before it on its line, or a place and agency closed by a dash: "(CNN) -- May 11, 2009". */
const BEFORE_A_DATELINE = /(?:^|\n)[^\n]{0,80}(?:-|–|—)\s*$|(?:^|\n)\s*$/u;

/** The day that "Wednesday" and "last month" count from: publication, else the full date of a dateline. */
export function anchorOf({ story }: Reading, drafts: readonly Draft[]): Day | null {
  if (story.published !== null) return parseDay(story.published);
  const dateline = drafts.find(
    ({ start, meaning }) =>
      start < HEAD_LENGTH &&
      meaning.kind === 'fixed' &&
      meaning.granularity === 'day' &&
      BEFORE_A_DATELINE.test(story.text.slice(0, start)),
  );
  return dateline?.meaning.kind === 'fixed' ? parseDay(dateline.meaning.value) : null;
}
