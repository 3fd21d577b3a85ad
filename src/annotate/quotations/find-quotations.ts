import type { Person, Quotation, QuotationForm, Speaker } from '../../story/annotation.ts';
import { trimmed, type Span } from '../../text/span.ts';
import { findAttributions, type Attribution } from './attributions/find-attributions.ts';
import { readClause, type Clause } from './page/clause.ts';
import type { Page } from './page/page.ts';
import type { Range } from './phrases/noun-phrases.ts';

export function findQuotations(page: Page, people: readonly Person[]): readonly Quotation[] {
  const found = page.units.flatMap((unit) => {
    const clause = readClause(unit);
    return findAttributions(clause).flatMap((attribution) => quotationsOf(page, clause, attribution));
  });
  return found.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function quotationsOf(page: Page, clause: Clause, attribution: Attribution): readonly Quotation[] {
  const cue = clause.slots[attribution.cue];
  return attribution.contents.flatMap((range) => {
    const span = trimmed(page.text, spanOf(clause, range));
    if (span === null || cue === undefined) return [];
    return [
      {
        span,
        form: formOf(clause, range),
        cue: { start: cue.start, end: cue.end },
        speaker: speakerOf(page, clause, attribution),
        via: null,
      },
    ];
  });
}

const spanOf = ({ slots }: Clause, { first, last }: Range): Span => ({
  start: slots[first]?.start ?? 0,
  end: slots[last - 1]?.end ?? 0,
});

function formOf({ slots }: Clause, { first, last }: Range): QuotationForm {
  const content = slots.slice(first, last).filter(({ pos }) => pos !== 'PUNCT');
  if (content.length > 0 && content.every(({ pos }) => pos === 'MARKED')) return 'direct';
  return content.some(({ pos }) => pos === 'MARKED') ? 'mixed' : 'indirect';
}

function speakerOf(page: Page, clause: Clause, { speaker }: Attribution): Speaker | null {
  if (speaker === null) return null;
  const span = spanOf(clause, speaker);
  return {
    span,
    canonical: page.text.slice(span.start, span.end),
    named: speaker.kind === 'name',
    title: null,
  };
}
