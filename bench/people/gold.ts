import { existsSync, readFileSync } from 'node:fs';
import { readLanguage } from '../../src/annotate/language/read-language.ts';
import { findChains, type Range } from '../../src/annotate/people/names/chains.ts';
import {
  placeFeatures,
  wordFeatures,
  OFFSETS,
  NO_WORD_FEATURE,
  type Page,
} from '../../src/annotate/people/names/features.ts';
import { isKind } from '../../src/annotate/people/words/kinds.ts';
import { readPage } from '../../src/annotate/people/names/page.ts';
import { splitParagraphs } from '../../src/read/split-paragraphs.ts';
import { storyId, type Story } from '../../src/story/story.ts';

export type GoldEntity = {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly all_propn?: boolean;
};
export type GoldStory = {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
};

export function readGold(path: string): readonly GoldStory[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { doc_id, text, entities = [] } = JSON.parse(line);
      return { id: doc_id, text, entities };
    });
}

export function pageOf({ id, text }: Pick<GoldStory, 'id' | 'text'>): Page {
  const story: Story = {
    id: storyId(id),
    headline: null,
    outlet: null,
    published: null,
    url: null,
    author: null,
    language: 'en',
    text,
    paragraphs: splitParagraphs(text).map((span, index) => ({ span, number: index + 1, kind: 'body' })),
  };
  return readPage(readLanguage(story));
}

export function featuresAt(page: Page, at: number): readonly string[] {
  const word = page.words[at];
  const around = OFFSETS.flatMap((offset) => {
    const near = page.words[at + offset];
    return near !== undefined && near.sentence === word?.sentence
      ? wordFeatures(near, offset)
      : [`${offset} ${NO_WORD_FEATURE}`];
  });
  return [...placeFeatures(page, at), ...around];
}

export type GoldChain = {
  readonly page: Page;
  readonly range: Range;
  readonly allowed: readonly (readonly boolean[])[];
};

const ONLY = { O: [true, false, false], B: [false, true, false], I: [false, false, true] } as const;

/** CoNLL: the labels are known. */
export function knownChains({ entities }: GoldStory, page: Page): readonly GoldChain[] {
  return findChains(page.words).map((range) => ({
    page,
    range,
    allowed: page.words.slice(range.first, range.last).map((word, index) => {
      const person = entities.find((e) => e.type === 'PER' && e.start < word.end && word.start < e.end);
      if (person === undefined) return ONLY.O;
      const before = index === 0 ? undefined : page.words[range.first + index - 1];
      return before !== undefined && before.end > person.start ? ONLY.I : word.capital ? ONLY.B : ONLY.O;
    }),
  }));
}

/** GUM: a person's phrase holds a name, with title and apposition, or none: outside all persons labels are known, inside they are not. */
export function boundedChains({ entities }: GoldStory, page: Page): readonly GoldChain[] {
  const persons = entities.filter((e) => e.type === 'person');
  const others = entities.filter((e) => e.type !== 'person' && e.type !== 'time');
  return findChains(page.words).map((range) => ({
    page,
    range,
    allowed: page.words.slice(range.first, range.last).map((word, index) => {
      const inside = persons.filter((e) => e.start <= word.start && word.end <= e.end);
      if (inside.length === 0 || inside.some((e) => isNoName(page, e))) return ONLY.O;
      const inner = inside.toSorted((a, b) => a.end - a.start - b.end + b.start)[0];
      if (
        inner !== undefined &&
        others.some(
          (e) =>
            e.start <= word.start &&
            word.end <= e.end &&
            inner.start <= e.start &&
            e.end <= inner.end &&
            e.end - e.start < inner.end - inner.start,
        )
      )
        return ONLY.O;
      if (inner?.all_propn === true && inner.end === word.end && inner.end - inner.start < 40)
        return [false, word.capital, index > 0];
      return [true, word.capital, index > 0];
    }),
  }));
}

/** "Muslims", "The President": persons to GUM, but no names of one. */
function isNoName({ words }: Page, { start, end, all_propn }: GoldEntity): boolean {
  const inside = all_propn === true ? words.filter((word) => start < word.end && word.start < end) : [];
  return (
    inside.length > 0 &&
    inside.every(({ kinds }) => NO_NAMES.some((kind) => isKind(kinds, kind)) && !isKind(kinds, 'given'))
  );
}

const NO_NAMES = ['people', 'title', 'role', 'stop'] as const;
