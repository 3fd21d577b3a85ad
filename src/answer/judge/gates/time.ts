import { TELLS_A_TIME } from '../../../annotate/lexicon/en/answer-cues.ts';
import { textOf } from '../../view.ts';
import type { Gate } from './gate.ts';

/** A when is answered by a day, a time, a figure, or by what was before, after or meanwhile: "shortly after the vote". */
export const time: Gate = (view, { question }) =>
  question.kind !== 'when' || view.dates.length > 0 || TELLS_A_TIME.test(textOf(view));
