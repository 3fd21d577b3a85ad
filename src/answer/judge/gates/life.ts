import {
  AGE,
  AGE_OF,
  BIRTH,
  DEATH,
  HOW_OLD,
  WHEN_BORN,
  WHEN_DIED,
} from '../../../annotate/lexicon/en/life-words.ts';
import { termsOf } from '../../../search/terms.ts';
import { contains, type Span } from '../../../text/span.ts';
import { oncePer } from '../../../text/once-per.ts';
import type { Question } from '../../question/question.ts';
import { textOf, type Scope, type View } from '../../view.ts';
import { standsNear } from '../../rank/features/overlap.ts';
import { matchedTerms } from '../../speaker-match.ts';
import { namesOffice } from '../office-elsewhere.ts';
import { readIn, type Gate } from './gate.ts';

/** Told once a question, and asked at every sentence. */
const asksForAge = oncePer(({ words }: Question) => HOW_OLD.test(words));
const asksForBirth = oncePer(({ words }: Question) => WHEN_BORN.test(words));
const asksForDeath = oncePer(({ words }: Question) => WHEN_DIED.test(words));

/** "How old is Mike Lee?": an age, in a sentence that speaks of whom the question names. */
export const age: Gate = (view, scope) =>
  !asksForAge(scope.question) ||
  (AGE.test(readIn(view)) && isOfNamed(view, scope) && isOfDescribed(view, scope));

/**
 * "How old is the harbour police chief?": where the sentence names anybody, one of them has that office, or the word for it stands there or
 * beside, or the body whose office it is does ("Reed, 62, has led the harbour police").
 */
function isOfDescribed(view: View, { question }: Scope): boolean {
  const described = AGE_OF.exec(question.words)?.groups?.['whom'] ?? '';
  const { span } = view.candidate.sentence;
  const isAnyNamed = view.people.some(({ mentions }) => mentions.some((mention) => contains(span, mention)));
  if (!isAnyNamed || !namesOffice(described)) return true;
  const isOffice = ({ start, end }: Span): boolean => namesOffice(described.slice(start, end));
  const terms = termsOf(described);
  const offices = terms.filter(isOffice);
  const body = terms.filter((term) => !isOffice(term));
  const titles = new Set(view.people.flatMap(({ title }) => matchedTerms(title ?? '')));
  const isNear = standsNear(view);
  return (
    offices.some(({ term }) => titles.has(term) || isNear(term)) ||
    (body.length > 0 && body.every(({ term }) => isNear(term)))
  );
}

/** "When was Ana Petrova born?": a birth, of whom the question names. */
export const birth: Gate = (view, scope) =>
  !asksForBirth(scope.question) || (BIRTH.test(textOf(view)) && isOfNamed(view, scope));

/** "When did Ana Petrova die?": a death, and not another day of one who is named. */
export const death: Gate = (view, scope) => !asksForDeath(scope.question) || DEATH.test(readIn(view));

/** The sentence names or means one of the people whom the question names, or is their own words; true where it names nobody known. */
function isOfNamed(view: View, { named }: Scope): boolean {
  const asked = named(view.candidate);
  const speakers = new Set(view.quotations.map(({ speaker }) => speaker?.canonical));
  return (
    asked.length === 0 ||
    asked.some((person) => view.people.includes(person) || speakers.has(person.canonical))
  );
}
