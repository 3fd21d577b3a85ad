import { rarityIn } from '../search/rarity.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { STOP_TERMS } from '../search/stop-terms.ts';
import type { Term } from '../search/terms.ts';
import type { DateMention } from '../story/annotation.ts';
import { contains, type Span } from '../text/span.ts';
import { figuresIn, type Figure } from './figures.ts';
import type { OnTopic } from './on-topic.ts';

/** A sentence with the figure or the day that another story gives otherwise. */
export type Given = OnTopic & { readonly given: Span; readonly date: DateMention | null };

export type Disagreement = { readonly kind: 'figure' | 'day'; readonly one: Given; readonly other: Given };

/** Sentences compared with each other: the most on the topic. */
const COMPARED = 80;
/** Sentences tell of one event that share so much of what they have, weighed by how rare it is: those of the dead of one disaster less than others. */
const ALIKE_FATES = 0.3;
const ALIKE = 0.55;
/** In days between the stories: what is told later, or on no known day, is likely of something else. */
const APART = 14;
/** In days between what two stories have as the day of one event: what is further apart came again, or is its anniversary. */
const DAYS_APART = 31;
const DAY = 86_400_000;

type Read = OnTopic & {
  readonly terms: ReadonlySet<string>;
  /** Terms with a capital: of whom and of which places it tells. */
  readonly names: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  /** All that is written in figures or is a number in words, but for days. */
  readonly numbers: ReadonlySet<string>;
  readonly days: readonly DateMention[];
};

/** Where two stories give different figures, or days, for what is likely one event. */
export async function disagreementsIn(
  sentences: readonly OnTopic[],
  index: SearchIndex,
): Promise<readonly Disagreement[]> {
  const read = sentences.slice(0, COMPARED).map(readSentence);
  await index.bring({ terms: read.flatMap(({ terms }) => [...terms]) });
  const weightOf = rarityIn(index);
  const found: (Disagreement & { readonly alike: number })[] = [];
  for (const [at, one] of read.entries())
    for (const other of read.slice(at + 1)) {
      if (one.entry.story === other.entry.story || !isNear(one, other) || !isOneScene(one, other)) continue;
      const alike = likeness(one.terms, other.terms, weightOf);
      if (alike < ALIKE_FATES) continue;
      const disagreement = figuresOf(one, other, alike) ?? (alike < ALIKE ? null : daysOf(one, other));
      if (disagreement !== null) found.push({ ...disagreement, alike });
    }
  return onceAPair(found.toSorted((a, b) => b.alike - a.alike));
}

function readSentence(each: OnTopic): Read {
  const { entry, sentence } = each;
  const dates = entry.found.dates.filter(({ span }) => contains(sentence.span, span));
  const undated = sentence.terms.filter((term) => !dates.some(({ span }) => contains(span, term)));
  const words = undated.filter(({ term }) => !STOP_TERMS.has(term) && !/^\d/u.test(term));
  return {
    ...each,
    terms: new Set(words.map(({ term }) => term)),
    names: namesAmong(words, each),
    figures: figuresIn(sentence, entry),
    numbers: new Set(undated.flatMap(({ term }) => (/^\d/u.test(term) ? [term] : []))),
    days: dates.filter(({ granularity }) => granularity === 'day' || granularity === 'time'),
  };
}

/** The first word has a capital by custom; it is a name where a person's begins there. */
function namesAmong(words: readonly Term[], { entry, sentence }: OnTopic): ReadonlySet<string> {
  const { people } = entry.found;
  const named = words.filter(({ start }) => {
    if (!/^\p{Lu}/u.test(entry.story.text.slice(start, start + 2))) return false;
    if (start !== sentence.terms[0]?.start) return true;
    return people.some(({ mentions }) => mentions.some((mention) => mention.start === start));
  });
  return new Set(named.map(({ term }) => term));
}

/** They name somebody or some place in common, and not each another: what befell Roe and what befell Doe are two events. */
function isOneScene({ names: one }: Read, { names: other }: Read): boolean {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  return fewer.size > 0 && [...fewer].every((name) => more.has(name));
}

function isNear(one: OnTopic, other: OnTopic): boolean {
  const [a, b] = [one.entry.story.published, other.entry.story.published];
  return a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) <= APART * DAY;
}

/** What both have over what the shorter has. */
function likeness(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weightOf: (term: string) => number,
): number {
  const sum = (terms: readonly string[]): number => terms.reduce((all, term) => all + weightOf(term), 0);
  const least = Math.min(sum([...one]), sum([...other]));
  return least === 0 ? 0 : sum([...one].filter((term) => other.has(term))) / least;
}

function figuresOf(one: Read, other: Read, alike: number): Disagreement | null {
  // What happened on two days is two events.
  if (one.days.length > 0 && other.days.length > 0 && !sharesDay(one, other)) return null;
  for (const figure of one.figures)
    for (const rival of other.figures) {
      const isSame = [...figure.counted].some((what) => rival.counted.has(what));
      // A sentence that has the other's figure too tells of more.
      const isKnown = has(other, figure) || has(one, rival);
      const isOneEvent = figure.isFate || (alike >= ALIKE && !differsOtherwise(one, other));
      if (isSame && !isKnown && isOneEvent)
        return { kind: 'figure', one: given(one, figure.span, null), other: given(other, rival.span, null) };
    }
  return null;
}

const has = ({ figures, numbers }: Read, { value }: Figure): boolean =>
  numbers.has(String(value)) || figures.some((figure) => figure.value === value);

/** Where no number of several is the same, two counts were made: a poll and the next, a price and the next day's. Of the dead and hurt of one event all grow. */
const differsOtherwise = ({ numbers: one }: Read, { numbers: other }: Read): boolean =>
  Math.max(one.size, other.size) > 1 &&
  one.size > 0 &&
  other.size > 0 &&
  ![...one].some((number) => other.has(number));

const dayOf = ({ value }: DateMention): string => value.slice(0, 10);

const sharesDay = (one: Read, other: Read): boolean =>
  one.days.some((day) => other.days.some((rival) => dayOf(day) === dayOf(rival)));

function daysOf(one: Read, other: Read): Disagreement | null {
  const [[day], [rival]] = [one.days, other.days];
  if (day === undefined || rival === undefined || sharesDay(one, other)) return null;
  const apart = Math.abs(Date.parse(dayOf(day)) - Date.parse(dayOf(rival)));
  if (!(apart <= DAYS_APART * DAY) || differsOtherwise(one, other)) return null;
  // "Yesterday" in two stories of two days: what comes each day, or its next step.
  if (sinceTold(one, day) === sinceTold(other, rival)) return null;
  return { kind: 'day', one: given(one, day.span, day), other: given(other, rival.span, rival) };
}

const sinceTold = ({ entry }: Read, day: DateMention): number =>
  Date.parse(entry.story.published ?? '') - Date.parse(dayOf(day));

const given = ({ entry, sentence, share }: Read, span: Span, date: DateMention | null): Given => ({
  entry,
  sentence,
  share,
  given: span,
  date,
});

/** The best for each two stories and kind. */
function onceAPair(found: readonly Disagreement[]): readonly Disagreement[] {
  const seen = new Set<string>();
  return found.filter(({ kind, one, other }) => {
    const key = [kind, ...[one.entry.story.id, other.entry.story.id].toSorted()].join('\n');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
