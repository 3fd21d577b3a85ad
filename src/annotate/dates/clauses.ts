import { sliceOf, type Span } from '../../text/span.ts';
import { QUOTE_MARKS } from '../../text/quote-marks.ts';
import { CLAUSE_OPENERS } from '../lexicon/en/clause-words.ts';

/** How a stretch of a sentence stands to its main clause; `quoted` is what somebody says. */
type ClauseKind = 'main' | 'same' | 'other' | 'relative' | 'quoted';

/** Offsets are the story's. Clauses of a sentence are in order and leave nothing out. */
export type Clause = Span & { readonly kind: ClauseKind };

/** Words and marks: what a clause may begin or end at. A comma inside a number or before a year ends nothing. */
const PIECE = /(?<word>[\p{L}\d][\p{L}\d'’-]*)|(?<mark>[;:–—]|--|,(?! ?\d)|["“”«»])/gu;

/** After these words a date follows, and no clause: "since 1998", "before dawn". */
const WORDS_TO_DATE = 3;

/** The clauses of a sentence by their openers and marks alone: a comma ends what an opener began. */
export function clausesOf(text: string, sentence: Span, dates: readonly Span[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let open: Clause = { ...sentence, kind: 'main' };
  const turn = (at: number, kind: ClauseKind): void => {
    if (at > open.start) clauses.push({ ...open, end: at });
    open = { start: at, end: sentence.end, kind };
  };
  let isQuoted = false;
  for (const { index, groups } of sliceOf(text, sentence).matchAll(PIECE)) {
    const at = sentence.start + index;
    const mark = groups?.['mark'];
    if (mark !== undefined && isQuoteMark(mark)) {
      isQuoted = !isQuoted;
      turn(at, isQuoted ? 'quoted' : 'main');
      continue;
    }
    if (isQuoted) continue;
    const kind = mark === undefined ? openerAt(groups?.['word'], at, dates) : 'main';
    if (kind !== null) turn(at, kind);
  }
  turn(sentence.end, 'main');
  return clauses;
}

const QUOTES = new Set([...QUOTE_MARKS].flat());
const isQuoteMark = (mark: string): boolean => QUOTES.has(mark);

/** Null where the word opens no clause, or stands before a date. */
function openerAt(word: string | undefined, at: number, dates: readonly Span[]): ClauseKind | null {
  const kind = CLAUSE_OPENERS.get((word ?? '').toLowerCase());
  if (kind === undefined || word === undefined) return null;
  const end = at + word.length;
  return dates.some((date) => date.start >= at && date.start - end <= WORDS_TO_DATE) ? null : kind;
}
