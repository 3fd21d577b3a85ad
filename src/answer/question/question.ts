import { FRAME_WORDS } from '../../annotate/lexicon/en/question-words.ts';
import { STOP_TERMS } from '../../search/stop-terms.ts';
import type { QuestionKind } from '../../story/question-kind.ts';
import { termOf, termsOf, type Term } from '../../search/terms.ts';
import { kindOf } from './kind-of.ts';
import { smallTalk } from './small-talk.ts';

/** A question, taken apart. Offsets of its terms count from the start of `words`. */
export type Question = {
  readonly words: string;
  readonly kind: QuestionKind;
  /** The word that the command adds to a question that has none of its own: "when" of `/when embassy`. */
  readonly wanted: string | null;
  /** What it is about: its terms without those that only build or frame it, in order. */
  readonly terms: readonly Term[];
  /** Terms written with a capital that are not its first word: names, most of them. */
  readonly names: readonly Term[];
  readonly isSmallTalk: boolean;
  /** Of a follow-up, the terms that it puts in itself: "rally" of "and at the rally?". */
  readonly focus?: ReadonlySet<string>;
  /** Of one that goes on from an answer, what was asked, without what it leaves out: it is read both ways. */
  readonly bare?: string;
};

const FRAME_TERMS = new Set([...FRAME_WORDS].map(termOf));

/** `kind` is what the command wants; without it the words tell. */
export function readQuestion(words: string, kind?: QuestionKind): Question {
  const terms = termsOf(words).filter(({ term }) => !STOP_TERMS.has(term));
  const about = terms.filter(({ term }) => !FRAME_TERMS.has(term));
  const own = kindOf(words);
  const shouted = !/\p{Ll}/u.test(words);
  return {
    words,
    kind: kind ?? own,
    wanted: kind !== undefined && own === 'topic' ? kind : null,
    terms: about.length > 0 ? about : terms,
    names: terms.filter(({ start }) => !shouted && start > 0 && /\p{Lu}/u.test(words.charAt(start))),
    isSmallTalk: smallTalk(words) !== null || (terms.length === 0 && own === 'topic'),
  };
}
