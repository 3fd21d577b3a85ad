import type { Story } from '../../../story/story.ts';
import type { Span } from '../../../text/span.ts';
import { readMarks, type Mark } from './read-marks.ts';

/** What stands between two marks, marks included. */
export type Marked = {
  readonly span: Span;
  /** Index into `story.paragraphs`. */
  readonly paragraph: number;
  /** No closing mark: the speech goes on in the next paragraph, which opens with a mark of its own. */
  readonly goesOn: boolean;
};

/** Single marks may hold so many characters: an apostrophe far off is no closing mark. */
const LONGEST_SINGLE = 400;

/**
 * The outermost marked spans of a story, in order. A pair never crosses a paragraph. A mark that is never closed is passed over,
 * unless the next paragraph opens with one: then, by the printers' convention, the speech fills its paragraph and goes on.
 */
export function markedSpans(story: Story): readonly Marked[] {
  const read = story.paragraphs.map(({ span }) => readMarks(story.text, span));
  return read.flatMap((marks, paragraph) => {
    const place = story.paragraphs[paragraph]?.span;
    if (place === undefined) return [];
    const next = story.paragraphs[paragraph + 1]?.span.start;
    const first = read[paragraph + 1]?.[0];
    const resumes = first !== undefined && first.start === next && first.level === 'double' && first.opens;
    return pairsIn(story.text, { place, marks, resumes }).map((pair) => ({ ...pair, paragraph }));
  });
}

type Block = { readonly place: Span; readonly marks: readonly Mark[]; readonly resumes: boolean };
type Pair = Pick<Marked, 'span' | 'goesOn'>;

function pairsIn(text: string, { place, marks, resumes }: Block): readonly Pair[] {
  const doubles = marks.filter(({ level }) => level === 'double');
  const { pairs, unclosed } = pairDoubles(doubles);
  const open = unclosed[0];
  if (open !== undefined) {
    const rest = { start: open.start, end: place.end };
    const others = pairs.filter(({ span }) => span.start < open.start || open.start !== place.start);
    if (resumes && (open.start === place.start || !pairs.some(({ span }) => span.start > open.start)))
      return [...pairs.filter(({ span }) => span.start < open.start), { span: rest, goesOn: true }];
    return [...others, ...unclosedAtStart(text, { place, open, pairs })].toSorted(byStart);
  }
  return [...pairs, ...pairSingles(text, marks, pairs)].toSorted(byStart);
}

const byStart = (a: Pair, b: Pair): number => a.span.start - b.span.start;

/** “We won. He smiled. “We did.” : the first mark lost its partner; its speech ends, at the latest, with its sentence. */
function unclosedAtStart(
  text: string,
  { place, open, pairs }: { readonly place: Span; readonly open: Mark; readonly pairs: readonly Pair[] },
): readonly Pair[] {
  const kept = open.start === place.start ? pairs.filter(({ span }) => span.start > open.start) : [];
  const until = pairs.find(({ span }) => span.start > open.start)?.span.start ?? place.end;
  const stop = /[.!?](?=\s|$)/u.exec(text.slice(open.end, until));
  if (stop === null) return kept;
  return [{ span: { start: open.start, end: open.end + stop.index + 1 }, goesOn: false }, ...kept];
}

/** Outermost pairs of double marks, and the marks that nothing closed, first first. */
function pairDoubles(marks: readonly Mark[]): { pairs: Pair[]; unclosed: Mark[] } {
  const pairs: Pair[] = [];
  const open: Mark[] = [];
  for (const mark of marks) {
    const last = open.at(-1);
    if (isClosing(mark, last)) {
      open.pop();
      if (last !== undefined && open.length === 0)
        pairs.push({ span: { start: last.start, end: mark.end }, goesOn: false });
      continue;
    }
    if (mark.opens) open.push(mark);
  }
  if (open.length > 0) pairs.push(...innerPairs(marks, open));
  return { pairs, unclosed: open };
}

/** A closing shape closes; an opening shape closes only where it cannot open: “…“ . */
function isClosing(mark: Mark, last: Mark | undefined): boolean {
  if (last === undefined) return false;
  if (mark.shape === 'close') return mark.closes || !mark.opens;
  if (mark.shape === 'open') return mark.closes && !mark.opens;
  if (mark.opens && mark.closes) return true;
  return mark.closes;
}

/** Pairs after the first mark that was never closed: they were swallowed as if they stood inside it. */
function innerPairs(marks: readonly Mark[], unclosed: readonly Mark[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const lost = new Set(unclosed);
  const first = unclosed[0]?.start ?? 0;
  let open: Mark | undefined;
  let depth = 0;
  for (const mark of marks) {
    if (lost.has(mark) || mark.start < first) continue;
    if (open !== undefined && isClosing(mark, open)) {
      depth -= 1;
      if (depth === 0) {
        pairs.push({ span: { start: open.start, end: mark.end }, goesOn: false });
        open = undefined;
      }
    } else if (mark.opens) {
      open ??= mark;
      depth += 1;
    }
  }
  return pairs;
}

/** ‘…’ and '…' outside double marks. The closing one stands after a stop or comma where there is such a one, else before a space. */
function pairSingles(text: string, marks: readonly Mark[], doubles: readonly Pair[]): readonly Pair[] {
  const singles = marks.filter(({ level }) => level === 'single');
  const pairs: Pair[] = [];
  let from = -1;
  let double = 0;
  singles.forEach((mark, index) => {
    while ((doubles[double]?.span.end ?? Infinity) <= mark.start) double += 1;
    const isInside = (doubles[double]?.span.start ?? Infinity) < mark.start;
    if (isInside || mark.start < from || !mark.opens || mark.shape === 'close') return;
    const close = closingSingle(text, singles, index);
    if (close === undefined) return;
    pairs.push({ span: { start: mark.start, end: close.end }, goesOn: false });
    from = close.end;
  });
  return pairs;
}

/** How many later marks are looked at for the partner of a single one; keeps the search linear. */
const MARKS_AHEAD = 8;

function closingSingle(text: string, singles: readonly Mark[], index: number): Mark | undefined {
  const open = singles[index];
  if (open === undefined || /\d\ds?\b/uy.test(text.slice(open.end, open.end + 3))) return undefined;
  const near = singles
    .slice(index + 1, index + 1 + MARKS_AHEAD)
    .filter((mark) => mark.closes && mark.shape !== 'open' && mark.start - open.start <= LONGEST_SINGLE);
  return (
    near.find((mark) => /[.,!?…]/u.test(text.charAt(mark.start - 1))) ??
    near.find((mark) => !isPossessive(text, mark))
  );
}

/** "the workers’ rights": an s before it and a word after it. */
const isPossessive = (text: string, mark: Mark): boolean =>
  text.charAt(mark.start - 1) === 's' && /^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2));
