import { TELLS_A_REASON } from '../../../annotate/lexicon/en/answer-cues.ts';
import { textOf } from '../../view.ts';
import type { Gate } from './gate.ts';

/** Fewer terms than these a question cannot be repeated by. */
const TERMS = 3;

/** "Why did Reed leave the board?" is not answered by "Reed left the board in May", which says it again and gives no reason. */
export const reason: Gate = (view, { question: { kind, terms } }) => {
  if (kind !== 'why') return true;
  const asked = new Set(terms.map(({ term }) => term));
  const repeated = [...asked].filter((term) => view.terms.has(term)).length;
  const isSaidAgain = asked.size >= TERMS && repeated >= asked.size * NEARLY_ALL;
  return !isSaidAgain || TELLS_A_REASON.test(textOf(view));
};

const NEARLY_ALL = 0.75;
