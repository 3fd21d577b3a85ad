import { readFileSync } from 'node:fs';
import { people } from '../../src/annotate/people/index.ts';
import { NO_ANNOTATIONS } from '../../src/story/annotation.ts';
import { readLanguage } from '../../src/annotate/language/read-language.ts';
import { readClause, type Clause } from '../../src/annotate/quotations/page/clause.ts';
import { readPage, type Page } from '../../src/annotate/quotations/page/page.ts';
import type { Range } from '../../src/annotate/quotations/phrases/noun-phrases.ts';
import type { Keys } from '../../src/annotate/quotations/model/keys.ts';
import { foldOf } from '../fold.ts';
import { makeStory } from '../../src/read/make-story.ts';

/** One line of shared/data/quotations: spans are offsets into `text`, `cue` the words of the cue. */
type GoldQuote = {
  readonly content_spans: readonly (readonly [number, number])[];
  readonly speaker_spans: readonly (readonly [number, number])[] | null;
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly cue_start: number | null;
  readonly type: 'direct' | 'mixed' | 'indirect';
};

type GoldStory = { readonly doc_id: string; readonly text: string; readonly quotes: readonly GoldQuote[] };

/** One gold attribution in the slots of the unit of its cue. */
export type Attribution = {
  /** Index of the gold attribution in its story. */
  readonly quote: number;
  readonly cue: number;
  readonly contents: readonly Range[];
  /** Content stands in other units as well. */
  readonly goesOn: boolean;
  readonly speakers: readonly Range[];
  readonly characters: number;
};

export type GoldClause = {
  readonly clause: Clause;
  readonly attributions: readonly Attribution[];
  /** Slot -> the gold attribution in whose content it stands. */
  readonly owners: ReadonlyMap<number, number>;
};

export type GoldPage = { readonly page: Page; readonly clauses: readonly GoldClause[] };

export function readGold(file: string, folds: ReadonlySet<number>, keys: Keys): readonly GoldPage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): GoldStory => JSON.parse(line))
    .filter(({ doc_id }) => folds.has(foldOf(doc_id)))
    .map((story) => pageOf(story, keys));
}

function pageOf({ doc_id, text, quotes }: GoldStory, keys: Keys): GoldPage {
  const reading = readLanguage(makeStory({ id: doc_id, text }));
  const page = readPage(reading);
  const persons = people.annotate(reading, NO_ANNOTATIONS).people ?? [];
  const clauses = page.units.map((unit, place) => {
    const clause = readClause(unit, page.units[place + 1], { people: persons, keys });
    return {
      clause,
      owners: ownersIn(clause, quotes),
      attributions: quotes.flatMap((quote, index) => attributionOf(clause, quote, index)),
    };
  });
  return { page, clauses };
}

function ownersIn(clause: Clause, quotes: readonly GoldQuote[]): ReadonlyMap<number, number> {
  const owners = new Map<number, number>();
  quotes.forEach(({ content_spans: spans }, index) => {
    for (const span of spans) {
      const range = rangeOf(clause, span);
      if (range !== null) for (let at = range.first; at < range.last; at += 1) owners.set(at, index);
    }
  });
  return owners;
}

function attributionOf(clause: Clause, quote: GoldQuote, index: number): readonly Attribution[] {
  const { cue, cue_start: start, content_spans: spans, speaker_spans: speakers } = quote;
  if (cue === null || start === null) return [];
  const words = rangeOf(clause, [start, start + cue.length]);
  if (words === null) return [];
  const contents = spans.map((span) => rangeOf(clause, span)).filter((range) => range !== null);
  return [
    {
      quote: index,
      cue: headOf(clause, words),
      contents,
      goesOn: contents.length < spans.length,
      speakers: (speakers ?? []).map((span) => rangeOf(clause, span)).filter((range) => range !== null),
      characters: spans.reduce((sum, [from, to]) => sum + to - from, 0),
    },
  ];
}

/** The slots that a span touches, or null where it stands outside the unit. */
function rangeOf({ slots }: Clause, [from, to]: readonly [number, number]): Range | null {
  const begin = slots[0]?.start ?? 0;
  const end = slots.at(-1)?.end ?? 0;
  if (from >= end || to <= begin) return null;
  const first = slots.findIndex((slot) => slot.end > from);
  const after = slots.findIndex((slot) => slot.start >= to);
  const last = after < 0 ? slots.length : after;
  return first >= 0 && first < last ? { first, last } : null;
}

const LIGHT: ReadonlySet<string> = new Set(['be', 'have', 'do', 'go', 'make', 'give', 'take']);

/** The word of a cue that carries it: its first full verb, else its first noun, else its first word. */
function headOf({ slots }: Clause, { first, last }: Range): number {
  const places = Array.from({ length: last - first }, (_, offset) => first + offset).filter(
    (at) => slots[at]?.pos !== 'MARKED',
  );
  const find = (test: (at: number) => boolean): number | undefined => places.find(test);
  return (
    find((at) => slots[at]?.lower === 'according') ??
    find((at) => slots[at]?.pos === 'VERB' && !LIGHT.has(slots[at].lower)) ??
    find((at) => slots[at]?.pos === 'NOUN') ??
    find((at) => slots[at]?.pos === 'ADJ') ??
    find((at) => slots[at]?.pos !== 'DET') ??
    first
  );
}
