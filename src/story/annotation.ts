import type { Span } from '../text/span.ts';

/** One sentence, never across paragraphs. `paragraph` counts from 1 (see Paragraph). */
export type Sentence = { readonly span: Span; readonly paragraph: number };

type Gender = 'female' | 'male' | null;

/** One person for all that stands for them in the story. `mentions` are by name; titles, descriptions and pronouns are `references`. */
export type Person = {
  /** The fullest name in the story, without title: "Mike Pompeo". */
  readonly canonical: string;
  /** As the story gives it: "Secretary of State", "a senior fellow at the Middle East Institute". */
  readonly title: string | null;
  readonly gender: Gender;
  readonly mentions: readonly Span[];
  readonly references: readonly Span[];
};

/** `direct`: whole utterances in marks. `mixed`: marked words inside a paraphrase. `indirect`: a paraphrase alone. */
export type QuotationForm = 'direct' | 'mixed' | 'indirect';

/**
 * Who a quotation comes from. `span` is the mention beside the quotation ("the secretary", "he", "a source from his inner circle"),
 * `canonical` whom it stands for ("Mike Pompeo"; of an unnamed source its fullest description), `named` whether that is a name.
 */
export type Speaker = {
  readonly span: Span;
  readonly canonical: string;
  readonly named: boolean;
  /** As the story gives it, where the speaker is a person with one. */
  readonly title: string | null;
};

/**
 * What was said, by which verb, and who said it: content, cue and source in PARC 3.0 and PolNeAR.
 * `via` passes on what `speaker` said; such words are hearsay. A null speaker means that the story does not make clear who it was.
 */
export type Quotation = {
  readonly span: Span;
  readonly form: QuotationForm;
  readonly cue: Span | null;
  readonly speaker: Speaker | null;
  readonly via: Speaker | null;
};

export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** How fine a date is: its coarsest true reading. */
export type Granularity =
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'day'
  | 'time'
  | 'none';

/** Morning, afternoon, evening and night, as TIMEX3 writes them. */
export type PartOfDay = 'MO' | 'AF' | 'EV' | 'NI';

/** An expression of time with its TIMEX3 type and value (ISO-TimeML; "2019-12-31", "P10Y", "XXXX-WXX-1", "PRESENT_REF"). */
export type DateMention = {
  readonly span: Span;
  readonly type: DateType;
  readonly value: string;
  readonly granularity: Granularity;
  /** False where the value was inferred from the anchor or from another date rather than said. */
  readonly said: boolean;
  /** The part of a day that is named ("Friday night"): the value is the day. "last night", whose unit is the night, has it in its value. */
  readonly partOfDay?: PartOfDay;
};

export type Annotations = {
  readonly sentences: readonly Sentence[];
  readonly people: readonly Person[];
  readonly quotations: readonly Quotation[];
  readonly dates: readonly DateMention[];
};

export const NO_ANNOTATIONS: Annotations = { sentences: [], people: [], quotations: [], dates: [] };
