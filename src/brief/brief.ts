import type { Entry, SentenceEntry } from '../search/entry.ts';
import { STOP_TERMS } from '../search/stop-terms.ts';
import { termsOf } from '../search/terms.ts';
import { QUESTIONS, tellingIn, type Telling } from './telling.ts';

/** Sentences of a brief. */
const LENGTH = 5;
/** Of a longer story this many sentences are looked at: what happened stands at the beginning. */
const LOOKED_AT = 150;
/** What a sentence is worth: for the part of the story's terms that no other chosen one has, for what it tells first, for standing early. */
const OF_TERMS = 1;
const OF_QUESTION = 0.12;
const OF_LEAD = 0.3;
/** Terms of the headline count so much more: they say what happened. */
const IN_HEADLINE = 3;
/** A sentence whose subject only the one before names. */
const HANGS = 0.05;
/** In words: shorter ones are headings and cries, longer ones lists. */
const SHORTEST = 6;
const LONGEST = 60;

type Candidate = {
  readonly sentence: SentenceEntry;
  readonly terms: ReadonlySet<string>;
  readonly telling: Telling;
  /** What it is worth whatever else is chosen. */
  readonly alone: number;
};

/**
 * A story in five of its own sentences, in its order: chosen one after the other, each for what it adds to the terms of the story and to
 * who, what, when, where and why (greedy coverage, which is within 1 - 1/e of the best: Nemhauser and others 1978).
 */
export function briefOf(entry: Entry): readonly SentenceEntry[] {
  const weights = weightsIn(entry);
  const left = new Set(candidatesIn(entry));
  const chosen: Candidate[] = [];
  while (chosen.length < LENGTH && left.size > 0) {
    const [best] = [...left].toSorted((a, b) => gain(b, chosen, weights) - gain(a, chosen, weights));
    if (best === undefined) break;
    left.delete(best);
    // What adds no term is said already.
    if (chosen.length === 0 || newTerms(best, chosen).length > 0) chosen.push(best);
  }
  return chosen.map(({ sentence }) => sentence).toSorted((a, b) => a.index - b.index);
}

function candidatesIn(entry: Entry): readonly Candidate[] {
  const body = entry.sentences.filter(({ kind }) => kind === 'body').slice(0, LOOKED_AT);
  const fit = body.filter(({ terms }) => terms.length >= SHORTEST && terms.length <= LONGEST);
  return (fit.length >= LENGTH ? fit : body).map((sentence) => {
    const at = body.indexOf(sentence);
    const telling = tellingIn(sentence, entry);
    return {
      sentence,
      telling,
      terms: new Set(sentence.terms.map(({ term }) => term).filter((term) => !STOP_TERMS.has(term))),
      alone: OF_LEAD / Math.sqrt(1 + at) - (telling.hangs ? HANGS : 0),
    };
  });
}

/** How much each term of the story weighs, all together 1: by how often it stands there. */
function weightsIn({ story, sentences }: Entry): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, terms } of sentences)
    if (kind === 'body')
      for (const { term } of terms) if (!STOP_TERMS.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const { term } of termsOf(story.headline ?? '')) {
    const count = counts.get(term);
    if (count !== undefined) counts.set(term, count * IN_HEADLINE);
  }
  // What is said once is a detail.
  const often = [...counts].filter(([, count]) => count > 1);
  const all = often.reduce((sum, [, count]) => sum + count, 0);
  return new Map(often.map(([term, count]) => [term, count / all]));
}

const newTerms = ({ terms }: Candidate, chosen: readonly Candidate[]): readonly string[] =>
  [...terms].filter((term) => !chosen.some((other) => other.terms.has(term)));

function gain(one: Candidate, chosen: readonly Candidate[], weights: ReadonlyMap<string, number>): number {
  const terms = newTerms(one, chosen).reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
  const told = QUESTIONS.reduce((sum, question) => {
    const before = Math.max(0, ...chosen.map(({ telling }) => telling[question]));
    return sum + Math.max(0, one.telling[question] - before);
  }, 0);
  return one.alone + OF_TERMS * terms + OF_QUESTION * told;
}
