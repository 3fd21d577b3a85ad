import { contains, type Span } from '../../../text/span.ts';
import type { DateMention } from '../../../story/annotation.ts';
import type { QuestionKind } from '../../../story/question-kind.ts';
import { howMany } from './how-many.ts';
import type { Given, ShortAnswer } from './short.ts';
import { where } from './where.ts';
import { who } from './who.ts';

const BY_KIND: Readonly<Partial<Record<QuestionKind, ShortAnswer>>> = { who, where, 'how-many': howMany };

/** The words within the sentence that answer for themselves: a person, place, figure or day. Null where that is not certain. */
export function shortAnswer(given: Given, date: DateMention | null): Span | null {
  const { view, scope } = given;
  const { span } = view.candidate.sentence;
  const short =
    scope.question.kind === 'when' ? (date?.span ?? null) : (BY_KIND[scope.question.kind]?.(given) ?? null);
  return short !== null && contains(span, short) ? short : null;
}
