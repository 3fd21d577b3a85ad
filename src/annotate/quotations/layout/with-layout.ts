import type { Person, Quotation } from '../../../story/annotation.ts';
import { contains, overlap, sliceOf } from '../../../text/span.ts';
import { FIRST_PERSON } from '../../lexicon/en/reference-words.ts';
import type { Page } from '../page/page.ts';
import { signedBlocks } from './signed-blocks.ts';
import { turnQuotations } from './turn-quotations.ts';

/**
 * The quotations with those that the layout shows: turns of transcripts and interviews, and blocks with a name below. What is told
 * within them stays, but for what their speakers say of themselves and what was taken for the label's own words.
 */
export function withLayout(
  page: Page,
  people: readonly Person[],
  told: readonly Quotation[],
): readonly Quotation[] {
  const shown = [...turnQuotations(page.text, people, page.turns), ...signedBlocks(page.story, people)];
  if (shown.length === 0) return told;
  const kept = told.filter((quotation) => !shown.some((turn) => isOfTurn(page.text, turn, quotation)));
  return [...kept, ...shown].toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function isOfTurn(text: string, turn: Quotation, { span, cue, speaker }: Quotation): boolean {
  if (turn.cue !== null && cue !== null && overlap(turn.cue, cue)) return true;
  if (!overlap(turn.span, span)) return false;
  if (!contains(turn.span, span) || turn.span.start === span.start) return true;
  if (speaker === null || (turn.speaker !== null && overlap(turn.speaker.span, speaker.span))) return true;
  return FIRST_PERSON.has(sliceOf(text, speaker.span).toLowerCase());
}
