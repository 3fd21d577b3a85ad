import type { Person, Quotation, QuotationForm, Speaker } from '../../story/annotation.ts';
import { trimmed, type Span } from '../../text/span.ts';
import { findAttributions, type Attribution } from './attributions/find-attributions.ts';
import { findFloating } from './floating/find-floating.ts';
import { readClause, type Clause } from './page/clause.ts';
import type { Page } from './page/page.ts';
import type { Range } from './phrases/noun-phrases.ts';

export function findQuotations(page: Page, people: readonly Person[]): readonly Quotation[] {
  const read = page.units.map((unit, index) => {
    const clause = readClause(unit, page.units[index + 1]);
    return { clause, attributions: findAttributions(clause) };
  });
  const found = read.flatMap(({ clause, attributions }) =>
    attributions.flatMap((attribution) =>
      attribution.contents.flatMap((range) => quotationOf(page, { content: spanOf(clause, range), form: formOf(clause, range) }, { clause, attribution })),
    ),
  );
  const floating = findFloating(page, read).flatMap(({ unit, slot, from }) => {
    const source = read[from.unit];
    const attribution = source?.attributions.find(({ cue }) => cue === from.cue);
    const piece = read[unit]?.clause.slots[slot];
    if (source === undefined || attribution === undefined || piece === undefined) return [];
    return quotationOf(page, { content: piece, form: 'direct' }, { clause: source.clause, attribution });
  });
  return [...found, ...floating].toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

type Source = { readonly clause: Clause; readonly attribution: Attribution };

function quotationOf(page: Page, { content, form }: { content: Span; form: QuotationForm }, { clause, attribution }: Source): readonly Quotation[] {
  const cue = clause.slots[attribution.cue];
  const span = trimmed(page.text, content);
  if (span === null || cue === undefined) return [];
  return [{ span, form, cue: { start: cue.start, end: cue.end }, speaker: speakerOf(page, clause, attribution), via: null }];
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
