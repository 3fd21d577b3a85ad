import {
  BEFORE_IS,
  BEFORE_NOT,
  BEFORE_WOULD,
  CONTRACTED,
  UNMARKED,
} from '../annotate/lexicon/en/contractions.ts';
import { IRREGULAR_VERBS } from '../annotate/lexicon/en/irregular-verbs.ts';
import { fold } from '../text/fold.ts';

/** The two words that one is typed for, and how many of its letters, with the apostrophe, the second has. */
type Parts = { readonly first: string; readonly second: string; readonly letters: number };

/** "don’t" is "do not", "he’s gone" is "he has gone"; null for what is one word. In lower case, with straight apostrophes. */
export function partsOf(word: string, next: string | undefined): Parts | null {
  const unmarked = UNMARKED.get(word);
  if (unmarked !== undefined) {
    const [first, second, letters] = unmarked;
    return { first, second: second === 'is' ? isOrHas(next) : second, letters };
  }
  const at = word.lastIndexOf("'");
  if (at < 1) return null;
  const from = word.endsWith("n't") ? at - 1 : at;
  const [base, ending] = [word.slice(0, from), word.slice(from)];
  const second = CONTRACTED.get(ending) ?? openEnding(base, ending, next);
  if (second === null || base === '' || word === "ain't") return null;
  const first = ending === "n't" ? (BEFORE_NOT.get(base) ?? base) : base;
  return { first, second, letters: ending.length };
}

/** "it’s" is "it is" or "it has", "I’d" "I would" or "I had": the form of the verb behind them tells. */
function openEnding(base: string, ending: string, next: string | undefined): string | null {
  const verb = fold(next ?? '');
  if (ending === "'s" && base === 'let') return 'us';
  if (ending === "'s" && BEFORE_IS.has(base)) return isOrHas(next);
  if (ending === "'d" && BEFORE_WOULD.has(base))
    return isPerfect(verb) || verb === 'better' || verb.endsWith('ed') ? 'had' : 'would';
  return null;
}

const isOrHas = (next: string | undefined): string => (isPerfect(fold(next ?? '')) ? 'has' : 'is');

const PERFECT: ReadonlySet<string> = new Set(['been', 'had', 'got', 'gotten', 'done']);

const isPerfect = (verb: string): boolean => PERFECT.has(verb) || IRREGULAR_VERBS.has(verb);
