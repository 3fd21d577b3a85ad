import { FATES } from '../annotate/lexicon/en/fates.ts';
import { MULTIPLIERS } from '../annotate/lexicon/en/number-words.ts';
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
};

const FATE_OF_TERM: ReadonlyMap<string, string> = new Map(
  [...FATES].map(([word, fate]) => [termOf(word), fate]),
);
const LARGE: ReadonlyMap<string, number> = new Map([
  ...[...MULTIPLIERS].map(([word, value]): [string, number] => [termOf(word), value]),
  [termOf('million'), 1e6],
  [termOf('billion'), 1e9],
  [termOf('trillion'), 1e12],
]);

/** Terms behind a number, and before it, among which stands what is counted. */
const BEHIND = 4;
const BEFORE = 3;

/** The counts of a sentence; a day, an age and a part of a name count nothing. */
export function figuresIn({ terms, span }: SentenceEntry, { story, found }: Entry): readonly Figure[] {
  const dates = found.dates.filter((date) => overlap(date.span, span));
  return terms.flatMap((term, at): Figure[] => {
    if (!/^\d+(?:\.\d+)?$/u.test(term.term) || dates.some((date) => overlap(date.span, term))) return [];
    const large = LARGE.get(terms[at + 1]?.term ?? '') ?? 1;
    const from = large === 1 ? at : at + 1;
    const behind = untilMark(terms.slice(from, from + 1 + BEHIND), story.text).slice(1);
    const before = untilMark(terms.slice(Math.max(0, at - BEFORE), at + 1).toReversed(), story.text).slice(1);
    const counted = countedIn(behind, before, story.text);
    if (counted.size === 0) return [];
    const end = terms[from]?.end ?? term.end;
    return [{ span: { start: term.start, end }, value: Number(term.term) * large, counted }];
  });
}

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

/** What is no fate is a thing of which there are several: "category 3 hurricane" counts none. */
function countedIn(behind: readonly Term[], before: readonly Term[], text: string): ReadonlySet<string> {
  const fates = [...behind, ...before].flatMap(({ term }) => FATE_OF_TERM.get(term) ?? []);
  if (fates.length > 0) return new Set(fates);
  const thing = behind.find(
    (term) => !STOP_TERMS.has(term.term) && isPlural(text.slice(term.start, term.end)),
  );
  return new Set(thing === undefined ? [] : [thing.term]);
}

const isPlural = (word: string): boolean => /[^s\d]s$/iu.test(word) || PLURALS.has(word.toLowerCase());

const PLURALS: ReadonlySet<string> = new Set('people men women children police percent %'.split(' '));
