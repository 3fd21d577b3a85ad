import { termsOf } from '../../search/terms.ts';
import { verbatim } from '../../story/evidence.ts';
import { sliceOf } from '../../text/span.ts';
import type { Finding } from '../answer.ts';
import type { Question } from '../question/question.ts';
import { compareText } from '../../text/compare-text.ts';

/** The other must be at least so probable beside the first: a weak match tells of something else. */
const NEARLY_AS_GOOD = 0.5;

/**
 * The index of a finding in another story that gives another day or figure than the first finding does: of the newest of these stories. A
 * day within the other's month is no other; neither is what a sentence tells of something else.
 */
export function otherwiseIn(findings: readonly [Finding, ...Finding[]], question: Question): number | null {
  const [first] = findings;
  if (!isAbout(first, question)) return null;
  const others = findings.filter(
    (other) =>
      other.evidence.story !== first.evidence.story &&
      other.probability >= first.probability * NEARLY_AS_GOOD &&
      isAbout(other, question) &&
      differs(first, other, question),
  );
  const [newest] = others.toSorted((a, b) => compareText(dayOf(b), dayOf(a)));
  return newest === undefined ? null : findings.indexOf(newest);
}

const dayOf = ({ evidence }: Finding): string => evidence.story.published ?? '';

function differs(first: Finding, other: Finding, { kind }: Question): boolean {
  if (kind === 'when') {
    const [a, b] = [first.date?.value, other.date?.value];
    return a !== undefined && b !== undefined && !a.startsWith(b) && !b.startsWith(a);
  }
  if (kind === 'what') return sayElse(first, other);
  if (kind !== 'how-many') return false;
  const [a, b] = [figureOf(first), figureOf(other)];
  return a !== null && b !== null && a !== b;
}

/** "The fare is 5 crowns" and "The fare is now 7 crowns": two sentences that are nearly the same but for their figures. */
function sayElse(first: Finding, other: Finding): boolean {
  const [a, b] = [saidBy(first), saidBy(other)];
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  if (shared < Math.max(a.words.size, b.words.size) * NEARLY_ALL) return false;
  return a.figures !== '' && b.figures !== '' && a.figures !== b.figures;
}

function saidBy({ evidence }: Finding): { readonly words: ReadonlySet<string>; readonly figures: string } {
  const terms = termsOf(verbatim(evidence)).map(({ term }) => term);
  return {
    words: new Set(terms.filter((term) => !isFigure(term))),
    figures: terms.filter(isFigure).join(' '),
  };
}

const isFigure = (term: string): boolean => /^\p{N}/u.test(term);

/** The short answer in terms: "14" and "fourteen" are one figure. */
const figureOf = ({ short, evidence }: Finding): string | null =>
  short === null
    ? null
    : termsOf(sliceOf(evidence.story.text, short))
        .map(({ term }) => term)
        .join(' ');

/** Whether a sentence tells of the very thing that is asked: it has nearly all of the question's terms, and two at least. */
function isAbout({ evidence }: Finding, { terms }: Question): boolean {
  const told = new Set(termsOf(verbatim(evidence)).map(({ term }) => term));
  const shared = terms.filter(({ term }) => told.has(term)).length;
  return shared >= 2 && shared >= terms.length * NEARLY_ALL;
}

const NEARLY_ALL = 0.7;
