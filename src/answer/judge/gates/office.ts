import { NOT_HELD, WHO_HOLDS } from '../../../annotate/lexicon/en/question-words.ts';
import { termsOf } from '../../../search/terms.ts';
import { contains, type Span } from '../../../text/span.ts';
import { oncePer } from '../../../text/once-per.ts';
import type { Question } from '../../question/question.ts';
import type { View } from '../../view.ts';
import { matchedTerms } from '../../speaker-match.ts';
import { namesOffice } from '../office-elsewhere.ts';
import type { Gate } from './gate.ts';

/** Characters on either side of a name within which an office stands beside it: "Ana Petrova, who has been mayor of Varo since May". */
const BESIDE = 80;

/**
 * "Who is the president of Iraq?": somebody is named whose title has all of the office, or who stands beside it. Only for offices that
 * are named as such; who leads or coaches something is told in too many ways.
 */
export const office: Gate = (view, { question }) => {
  const asked = officeAsked(question);
  if (asked === null) return true;
  const { sentence } = view.candidate;
  return view.people.some(({ canonical, title, mentions }) => {
    const own = new Set([...matchedTerms(title ?? ''), ...matchedTerms(canonical)]);
    return mentions
      .filter((mention) => contains(sentence.span, mention))
      .some((mention) => {
        const words = wordsBeside(view, mention);
        const beside = new Set(termsOf(words).map(({ term }) => term));
        const isIt = asked.terms.every((term) => own.has(term) || beside.has(term));
        return isIt && !(asked.isHeld && isNotHeld(words, asked.terms));
      });
  });
};

type OfficeAsked = {
  /** As matched terms. */
  readonly terms: readonly string[];
  /** Who holds it now is asked for: "who is the ambassador?", not "who was", nor "who is the former ambassador?". */
  readonly isHeld: boolean;
};

/** The office whose holder a question asks for; null where it asks for none. Told once a question, and asked at every sentence. */
const officeAsked = oncePer(({ words }: Question): OfficeAsked | null => {
  const named = WHO_HOLDS.exec(words)?.groups?.['office'];
  if (named === undefined || !namesOffice(named)) return null;
  const terms = matchedTerms(named);
  return { terms, isHeld: OF_NOW.test(words) && !isNotHeld(words, terms) };
});

function wordsBeside({ candidate: { entry, sentence } }: View, { start, end }: Span): string {
  const from = Math.max(sentence.span.start, start - BESIDE);
  const to = Math.min(sentence.span.end, end + BESIDE);
  return entry.story.text.slice(from, to);
}

/** So much of what stands before an office may say that it is not held any more. */
const LONGEST_LEAD = 32;

/** "Former US Ambassador Ana Petrova" is none. */
function isNotHeld(words: string, asked: readonly string[]): boolean {
  const held = termsOf(words).find(
    ({ term, start, end }) => asked.includes(term) && namesOffice(words.slice(start, end)),
  );
  return held !== undefined && NOT_HELD.test(words.slice(Math.max(0, held.start - LONGEST_LEAD), held.start));
}

const OF_NOW = /^\s*who(?:['’]?s|\s+(?:is|are))\b/iu;
