import { isKind, type Kind } from '../words/kinds.ts';
import type { Word } from '../words/word.ts';
import type { Range } from './chains.ts';
import type { Page } from './features.ts';

/** How often a first reading took a word for the last, the first or the only one of a name, and how often for none of a name. */
type Uses = { last: number; first: number; alone: number; none: number };

export type FirstLook = {
  readonly uses: ReadonlyMap<string, Uses>;
  readonly use: ReadonlyMap<number, keyof Uses>;
};

/** What the first reading of a story says about each word, over the whole story. */
export function firstLook({ words, styles }: Page, names: readonly Range[]): FirstLook {
  const uses = new Map<string, Uses>();
  const use = new Map<number, keyof Uses>();
  for (const { first, last } of names)
    for (let at = first; at < last; at += 1)
      use.set(at, last - first === 1 ? 'alone' : at === last - 1 ? 'last' : 'first');
  words.forEach((word, at) => {
    if (!word.capital) return;
    const found = use.get(at) ?? 'none';
    use.set(at, found);
    if (found === 'none' && styles[word.sentence] !== 'text') return;
    const counts = uses.get(word.key) ?? { last: 0, first: 0, alone: 0, none: 0 };
    uses.set(word.key, counts);
    counts[found] += 1;
  });
  return { uses, use };
}

const TELLING: readonly Kind[] = ['place', 'people', 'body', 'given', 'surname', 'common'];

/** Features of the second reading: how the first took the word elsewhere. */
export function secondFeatures({ words }: Page, { uses, use }: FirstLook, at: number): readonly string[] {
  const word = words[at];
  const all = uses.get(word?.key ?? '');
  if (word === undefined || all === undefined) return ['alone in the story'];
  const counts = { ...all };
  const own = use.get(at);
  if (own !== undefined && counts[own] > 0) counts[own] -= 1;
  const kind = kindOf(word);
  const features = [
    `share ${share(counts)}`,
    `share ${share(counts)} ${kind}`,
    `own ${own}`,
    `own ${own} share ${share(counts)}`,
  ];
  for (const [name, times] of Object.entries(counts))
    if (times > 0) features.push(`was ${name}`, `was ${name} ${kind}`, `was ${name} ${Math.min(times, 3)}`);
  return features;
}

const kindOf = ({ kinds }: Word): string => TELLING.find((kind) => isKind(kinds, kind)) ?? 'unknown';

function share({ last, first, alone, none }: Uses): string {
  const named = last + first + alone;
  if (named + none === 0) return 'nowhere';
  if (none === 0) return 'all';
  if (named === 0) return 'none';
  return named >= none ? 'more' : 'less';
}
