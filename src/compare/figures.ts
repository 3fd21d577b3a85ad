import { FATES } from '../annotate/lexicon/en/fates.ts';
import { MULTIPLIERS } from '../annotate/lexicon/en/number-words.ts';
import { NUMBERED_KINDS } from '../annotate/lexicon/en/numbered-kinds.ts';
import type { Entry, SentenceEntry } from '../search/entry.ts';
import { STOP_TERMS } from '../search/stop-terms.ts';
import { termOf, type Term } from '../search/terms.ts';
import { overlap, type Span } from '../text/span.ts';

/** A number that a sentence gives, and what it counts. */
export type Figure = {
  readonly span: Span;
  readonly value: number;
  /** What befell those who are counted; of what is no fate the thing itself. */
  readonly counted: ReadonlySet<string>;
  readonly isFate: boolean;
};

const FATE_OF_TERM: ReadonlyMap<string, string> = new Map(
  [...FATES].map(([word, fate]) => [termOf(word), fate]),
);
const LARGE: ReadonlyMap<string, number> = new Map([
  ...[...MULTIPLIERS].map(([word, value]): [string, number] => [termOf(word), value]),
  ['m', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  [termOf('million'), 1e6],
  [termOf('billion'), 1e9],
  [termOf('trillion'), 1e12],
]);

const KINDS: ReadonlySet<string> = new Set([...NUMBERED_KINDS].map(termOf));

/** Terms behind a number, and before it, among which stands what is counted. */
const BEHIND = 4;
const BEFORE = 3;

/** The counts of a sentence; a day, an age and a part of a name count nothing. */
export function figuresIn({ terms, span }: SentenceEntry, { story, found }: Entry): readonly Figure[] {
  const dates = found.dates.filter((date) => overlap(date.span, span));
  return terms.flatMap((term, at): Figure[] => {
    if (!/^\d+(?:\.\d+)?$/u.test(term.term) || dates.some((date) => overlap(date.span, term))) return [];
    if (KINDS.has(terms[at - 1]?.term ?? '')) return [];
    const large = largeBehind(term, terms[at + 1]);
    const from = large === 1 ? at : at + 1;
    const behind = untilMark(terms.slice(from, from + 1 + BEHIND), story.text).slice(1);
    const before = untilMark(terms.slice(Math.max(0, at - BEFORE), at + 1).toReversed(), story.text).slice(1);
    const fates = [...behind, ...before].flatMap(({ term: word }) => FATE_OF_TERM.get(word) ?? []);
    const thing = thingIn(behind, story.text);
    if (fates.length === 0 && thing === null) return [];
    const number = { start: term.start, end: terms[from]?.end ?? term.end };
    const value = Number(term.term) * large;
    return [
      { span: number, value, counted: new Set(fates.length > 0 ? fates : thing), isFate: fates.length > 0 },
    ];
  });
}

/** "4m" is four million, "4 m" is not. */
const largeBehind = (term: Term, next: Term | undefined): number =>
  next === undefined || (next.term === 'm' && next.start > term.end) ? 1 : (LARGE.get(next.term) ?? 1);

/** Those that no mark parts from the first. */
function untilMark(terms: readonly Term[], text: string): readonly Term[] {
  const end = terms.findIndex((term, at) => {
    const before = terms[at - 1];
    if (before === undefined) return false;
    const [left, right] = before.start < term.start ? [before, term] : [term, before];
    return /[.,;:!?()"“”]/u.test(text.slice(left.end, right.start));
  });
  return end < 0 ? terms : terms.slice(0, end);
}

/** A thing of which there are several, in the number's own phrase: "category 3 hurricane" counts none, nor does "16 % of Russia’s oil" Russias. */
function thingIn(behind: readonly Term[], text: string): readonly string[] | null {
  const end = behind.findIndex(({ term }) => STOP_TERMS.has(term) && !WITHIN.has(term));
  const thing = (end < 0 ? behind : behind.slice(0, end)).find(
    ({ term, start, end: to }) => !STOP_TERMS.has(term) && isPlural(text.slice(start, to)),
  );
  return thing === undefined ? null : [thing.term];
}

/** What may stand between a number and what it counts: "nine of the more than ten boats". */
const WITHIN: ReadonlySet<string> = new Set(
  ['of', 'the', 'more', 'other', 'its', 'their', 'his', 'her', 'our'].map(termOf),
);

const isPlural = (word: string): boolean => /[^s\d'’]s$/iu.test(word) || PLURALS.has(word.toLowerCase());

const PLURALS: ReadonlySet<string> = new Set('people men women children police percent %'.split(' '));
