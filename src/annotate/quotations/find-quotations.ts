import type { Person, Quotation, QuotationForm, Speaker } from '../../story/annotation.ts';
import { sliceOf, trimmed, type Span } from '../../text/span.ts';
import type { Attribution } from './attributions/attribution.ts';
import { findAttributions } from './attributions/find-attributions.ts';
import { findActor } from './floating/find-actor.ts';
import { findFloating, type ReadUnit } from './floating/find-floating.ts';
import { readClause, type Clause } from './page/clause.ts';
import type { Page } from './page/page.ts';
import type { Unit } from './page/slot.ts';
import type { Range } from './phrases/noun-phrases.ts';
import { describeSpeaker, type Described } from './sources/describe-speaker.ts';
import type { FoundSpeaker } from './speakers/find-speaker.ts';
import { behindTheWords } from './sources/behind-the-words.ts';
import { neverHimself } from './sources/never-himself.ts';
import { withLayout } from './layout/with-layout.ts';
import { nameSpeakers } from './sources/name-speakers.ts';

/** One stretch of content with the attribution it belongs to; its speakers are not yet named. */
type Draft = Omit<Quotation, 'speaker' | 'via'> & {
  readonly speaker: Described | null;
  readonly via: Described | null;
};

/** Fewer words between marks, of nobody in particular, are a term: known as a “smart lock”. */
const FEWEST_WORDS = 4;

const isUtterance = ({ text }: Page, { span, form }: Draft): boolean =>
  form === 'direct' && sliceOf(text, span).split(/\s+/u, FEWEST_WORDS).length >= FEWEST_WORDS;

/**
 * What reads as reported but names nobody ("it was said that") is the story's own: indirect speech without a speaker is left out.
 * The quotations of a story in the order of their beginnings; of two that begin together the longer comes first. */
export function findQuotations(page: Page, people: readonly Person[]): readonly Quotation[] {
  const isWhole = page.units.map(isMarkedAlone);
  const read = page.units.map((unit, index): ReadUnit => {
    const clause = readClause(unit, page.units[index + 1], { people });
    const isBeside = isWhole[index - 1] === true || isWhole[index + 1] === true;
    return { clause, ...findAttributions(clause), actor: isBeside ? findActor(clause) : null };
  });
  const speakers = describeAll(read);
  const drafts = [...cuedDrafts(page, read, speakers), ...floatingDrafts(page, read, speakers)];
  const nameOf = nameSpeakers(page.text, people, [...speakers.values()]);
  const named = (words: Described | null): Speaker | null => (words === null ? null : nameOf(words));
  const quotations = drafts
    .filter((draft) => draft.speaker !== null || isUtterance(page, draft))
    .map((draft): Quotation => ({ ...draft, speaker: named(draft.speaker), via: named(draft.via) }))
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const told = behindTheWords(page.text, people, quotations);
  return withLayout(page, people, neverHimself(page.text, people, told));
}

const isMarkedAlone = ({ slots }: Unit): boolean =>
  slots.some(({ pos }) => pos === 'MARKED') && slots.every(({ pos }) => pos === 'MARKED' || pos === 'PUNCT');

type Speakers = ReadonlyMap<FoundSpeaker, Described>;

function describeAll(read: readonly ReadUnit[]): Speakers {
  return new Map(
    read.flatMap(({ clause, attributions, chained, actor }) =>
      [
        ...[...attributions, ...chained.map(({ inner }) => inner)].flatMap(({ speaker, via }) => [
          speaker,
          via,
        ]),
        actor,
      ]
        .filter((found) => found !== null)
        .map((found) => [found, describeSpeaker(clause, found)] as const),
    ),
  );
}

const described = (speakers: Speakers, found: FoundSpeaker | null): Described | null =>
  found === null ? null : (speakers.get(found) ?? null);

/** "The ferry, according to a report, was late" is one content: a subject alone says nothing. */
function wholeContents({ slots }: Clause, { cue, contents }: Attribution): readonly Range[] {
  const [left, right, more] = contents;
  if (left === undefined || right === undefined || more !== undefined) return contents;
  if (slots[cue]?.lower !== 'according') return contents;
  const isSubject = slots
    .slice(left.first, left.last)
    .every(({ pos }) => pos !== 'VERB' && pos !== 'AUX' && pos !== 'MARKED');
  return isSubject ? [{ first: left.first, last: right.last }] : contents;
}

/** What stands in one unit with its cue. */
function cuedDrafts(page: Page, read: readonly ReadUnit[], speakers: Speakers): readonly Draft[] {
  return read.flatMap(({ clause, attributions, chained }) => {
    const draft = (attribution: Attribution, via: FoundSpeaker | null): readonly Draft[] =>
      wholeContents(clause, attribution).flatMap((range) =>
        draftOf(
          page,
          { clause, attribution },
          { content: spanOf(clause, range), form: formOf(clause, range) },
        ).map((each) => ({
          ...each,
          speaker: described(speakers, attribution.speaker),
          via: described(speakers, via),
        })),
      );
    return [
      ...attributions.flatMap((attribution) => draft(attribution, attribution.via)),
      ...chained.flatMap(({ inner, outer }) => draft(inner, outer.speaker)),
    ];
  });
}

/** Marked words whose cue stands in another unit. */
function floatingDrafts(page: Page, read: readonly ReadUnit[], speakers: Speakers): readonly Draft[] {
  return findFloating(page, read).flatMap(({ unit, slot, from }) => {
    const source = read[from.unit];
    const content = read[unit]?.clause.slots[slot];
    if (from.cue === null) {
      const span = content === undefined ? null : trimmed(page.text, content);
      const speaker = described(speakers, source?.actor ?? null);
      return span === null ? [] : [{ span, form: 'direct' as const, cue: null, speaker, via: null }];
    }
    const attribution = source?.attributions.find(({ cue }) => cue === from.cue);
    if (source === undefined || attribution === undefined || content === undefined) return [];
    const drafts = draftOf(page, { clause: source.clause, attribution }, { content, form: 'direct' });
    return drafts.map((each) => ({ ...each, speaker: described(speakers, attribution.speaker), via: null }));
  });
}

type Source = { readonly clause: Clause; readonly attribution: Attribution };
type Content = { readonly content: Span; readonly form: QuotationForm };

function draftOf(
  page: Page,
  { clause, attribution }: Source,
  { content, form }: Content,
): readonly Pick<Draft, 'span' | 'form' | 'cue'>[] {
  const cue = clause.slots[attribution.cue];
  const span = trimmed(page.text, content);
  return span === null || cue === undefined ? [] : [{ span, form, cue: { start: cue.start, end: cue.end } }];
}

const spanOf = ({ slots }: Clause, { first, last }: Range): Span => ({
  start: slots[first]?.start ?? 0,
  end: slots[last - 1]?.end ?? 0,
});

/** All in marks, some in marks, none in marks. */
function formOf({ slots }: Clause, { first, last }: Range): QuotationForm {
  const content = slots.slice(first, last).filter(({ pos }) => pos !== 'PUNCT');
  if (content.length > 0 && content.every(({ pos }) => pos === 'MARKED')) return 'direct';
  return content.some(({ pos }) => pos === 'MARKED') ? 'mixed' : 'indirect';
}
