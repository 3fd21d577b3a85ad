import { markedSpans } from '../annotate/language/marks/marked-spans.ts';
import { makeStory } from '../read/make-story.ts';
import { withoutLinks } from './quotation-in.ts';
import { tokensOf, type Token } from './tokens.ts';

/** The words of a claim, and before which of them it says itself that something is left out. */
export type ReadClaim = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly ellipses: ReadonlySet<number>;
};

const BEGINS_MARKED = /^\s*["“„«]/u;
const ENDS_MARKED = /["”“»][.,!?…]?\s*$/u;

/** “We will go,” she said, “if they pay.”: where all is marked but a cue, the marked words alone are claimed. */
export function readClaim(quote: string): ReadClaim {
  // Line breaks would part a pair of marks.
  const text = withoutLinks(quote).replaceAll(/\s+/gu, ' ').trim();
  const parts =
    BEGINS_MARKED.test(text) && ENDS_MARKED.test(text) ? markedSpans(makeStory({ id: 'claim', text })) : [];
  const spans = parts.length > 1 ? parts.map(({ span }) => span) : [{ start: 0, end: text.length }];
  const tokens = spans.flatMap((span) => tokensOf(text, span));
  const ellipses = tokens.flatMap(({ end }, at) => {
    const next = tokens[at + 1];
    return next !== undefined && /\.{3}|…/u.test(text.slice(end, next.start)) ? [at + 1] : [];
  });
  return { text, tokens, ellipses: new Set(ellipses) };
}
