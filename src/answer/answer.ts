import type { DateMention, QuotationForm, Speaker } from '../story/annotation.ts';
import type { QuestionKind } from '../story/question-kind.ts';
import type { Evidence } from '../story/evidence.ts';
import type { Span } from '../text/span.ts';

/** One sentence or quotation that answers, with all that is said beside it. */
export type Finding = {
  readonly evidence: Evidence;
  /** Counts from 1, as a reader counts (see Paragraph). */
  readonly paragraph: number;
  /** Null: the story itself speaks. `open` of a quotation: the story does not make clear who said it. */
  readonly speaker: Speaker | null;
  readonly via: Speaker | null;
  readonly form: QuotationForm | 'narration';
  /** Offsets into the story's text, within the evidence. */
  readonly short: Span | null;
  readonly refers: readonly { readonly words: Span; readonly person: string }[];
  readonly date: DateMention | null;
  /** The sentence before, where this one does not stand alone. */
  readonly before: Span | null;
  /** The same sentence in other stories. */
  readonly also: readonly Evidence[];
  /** Between 0 and 1. */
  readonly probability: number;
};

export type AbstainReason =
  | 'unknown-name'
  | 'not-quoted'
  | 'not-answered'
  | 'nothing-about-it'
  | 'not-a-question';

/** Best first, at most five; an abstention may name the nearest sentence, which is no answer. */
export type Answer = {
  /** The whole question, where what was asked left out what the question before had said; else null. */
  readonly readAs: string | null;
} & (Answered | Abstained);

type Answered = {
  readonly status: 'answered';
  readonly kind: QuestionKind;
  readonly findings: readonly [Finding, ...Finding[]];
  /** Which of them tells, in another story, another day or figure than the first; null where the stories agree. */
  readonly otherwise: number | null;
};

type Abstained = {
  readonly status: 'abstained';
  readonly kind: QuestionKind;
  /** unsure: `nearest` may be the answer, and is shown as such; none: it is not. */
  readonly doubt: 'unsure' | 'none';
  readonly reason: AbstainReason;
  /** The name that no story knows, or the one who is not quoted on it, where that is the reason. */
  readonly unknown: string | null;
  /** Whose words on it there are, where those of somebody else were asked for. */
  readonly instead: string | null;
  readonly nearest: Finding | null;
};
