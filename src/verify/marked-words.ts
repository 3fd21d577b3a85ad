import { BEFORE_A_NAME, WITHIN_A_SENTENCE } from '../annotate/lexicon/en/abbreviations.ts';
import { COMMON_WORDS } from '../annotate/lexicon/en/common-words.ts';
import { CONDITIONS } from '../annotate/lexicon/en/meaning-words.ts';
import { TITLES } from '../annotate/lexicon/en/person-titles.ts';
import { STOP_WORDS } from '../annotate/lexicon/en/stop-words.ts';
import { markedSpans } from '../annotate/language/marks/marked-spans.ts';
import type { Quotation } from '../story/annotation.ts';
import type { Entry } from '../search/entry.ts';
import { contains, overlap, type Span } from '../text/span.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A word of a story, with where in what was said it stands. */
export type SaidToken = Token & {
  /** A statement may begin with it, or end with it, and be whole. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** Words of one number were said in one go: of one quotation, with no more than its cue between them. */
  readonly utterance: number;
  /** The quotations that have it, the closest first. */
  readonly quotations: readonly Quotation[];
};

type Stretch = {
  readonly span: Span;
  readonly paragraph: number;
  readonly quotations: readonly Quotation[];
  readonly tokens: readonly Token[];
};

/** The words that stand in quotation marks in parts of a story, in order: what somebody is quoted as having said. */
export function markedWords({ story, found }: Entry, parts: readonly Span[]): readonly SaidToken[] {
  const stretches = markedSpans(story)
    .filter(({ span }) => parts.some((part) => overlap(part, span)))
    .map(({ span, paragraph }): Stretch => ({
      span,
      paragraph,
      quotations: quotationsAt(span, found.quotations),
      tokens: tokensOf(story.text, span),
    }))
    .filter(({ tokens }) => tokens.length > 0);
  let utterance = 0;
  let goesOn = false;
  return stretches.flatMap((stretch, at) => {
    const next = stretches[at + 1];
    const isBegun = goesOn;
    const here = utterance;
    goesOn = next !== undefined && isContinued({ story, found }, stretch, next);
    if (!goesOn && (next === undefined || !isSameSpeech(story.text, stretch, next))) utterance += 1;
    return saidTokens(story.text, stretch, { utterance: here, isBegun, goesOn });
  });
}

type Within = { readonly utterance: number; readonly isBegun: boolean; readonly goesOn: boolean };

function saidTokens(
  text: string,
  { tokens, quotations }: Stretch,
  { utterance, isBegun, goesOn }: Within,
): readonly SaidToken[] {
  const stops = tokens.map((token, at) => {
    const next = tokens[at + 1];
    return next !== undefined && isSentenceEnd(text, token, next);
  });
  return tokens.map((token, at) => ({
    ...token,
    utterance,
    quotations,
    begins: at === 0 ? !isBegun : stops[at - 1] === true,
    ends: at === tokens.length - 1 ? !goesOn : stops[at] === true,
  }));
}

/** Whether a sentence ends between two words; where that is not certain, none does. */
function isSentenceEnd(text: string, token: Token, next: Token): boolean {
  const between = text.slice(token.end, next.start);
  if (/\n\s*\n/u.test(between)) return true;
  if (!/^[^\s.!?…]?[.!?…]+["”’')\]]*\s/u.test(between) || !/^\p{Lu}/u.test(text.slice(next.start)))
    return false;
  if (!between.startsWith('.')) return true;
  const isShort = token.end - token.start === 1 || text.charAt(token.end - 1) === '.';
  return !isShort && !BEFORE_A_NAME.has(`${token.word}.`) && !WITHIN_A_SENTENCE.has(token.word);
}

/**
 * Those that overlap the marked words, the shortest first. Those that are all in them come before, and where one of these says who speaks,
 * they alone count: who tells at length what somebody said has not said it.
 */
function quotationsAt(span: Span, quotations: readonly Quotation[]): readonly Quotation[] {
  const length = (each: Quotation): number =>
    contains(span, each.span) ? 0 : each.span.end - each.span.start;
  const all = quotations.filter((each) => each.form !== 'indirect' && overlap(each.span, span));
  const within = all.filter((each) => contains(span, each.span));
  const counted = within.some(({ speaker }) => speaker !== null) ? within : all;
  return counted.toSorted((a, b) => length(a) - length(b));
}

/** “We will go,” she said, “if they pay”: the sentence goes on behind the cue. */
function isContinued(
  { story: { text }, found }: Pick<Entry, 'story' | 'found'>,
  first: Stretch,
  next: Stretch,
): boolean {
  const between = text.slice(first.span.end, next.span.start);
  // "Rep. Ana Petrova" ends no sentence.
  const isOne = found.sentences.some(({ span }) => span.start < first.span.end && next.span.start < span.end);
  if (first.paragraph !== next.paragraph || (!isOne && /[.!?](?:\s|$)/u.test(between))) return false;
  const said = text.slice(first.span.start, first.span.end).replace(/["”’'»]+$/u, '');
  const breaksOff = /[,;—–…-]\s*$/u.test(said) || /^\s*[,;—–-]/u.test(between);
  return (
    breaksOff && /[,;—–-]\s*$/u.test(between) && !beginsAnew(text, between, next) && !isToldAnew(first, next)
  );
}

/** “It is time,” she said, though he said, “I stay”: each has a cue of its own between them. */
function isToldAnew(
  { span, quotations: [one] }: Stretch,
  { span: { start }, quotations: [other] }: Stretch,
): boolean {
  const cues = [one?.cue, other?.cue].filter(
    (cue) => cue != null && cue.start >= span.end && cue.end <= start,
  );
  return cues.length === 2 && cues[0]?.start !== cues[1]?.start;
}

/** “It is time,” she said, adding, “we go”, and “It is time,” she said, “We go.”: another sentence, by the cue or by its capital. */
function beginsAnew(text: string, between: string, { tokens: [first, second] }: Stretch): boolean {
  if (/\badding\b/u.test(between)) return true;
  const word = first?.word ?? '';
  const hasCapital = (token: Token | undefined): boolean =>
    token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.end));
  const isCapital = hasCapital(first);
  // "White House officials" and "President Petrova" have a capital anywhere.
  const isName = TITLES.has(word) || (hasCapital(second) && second?.word !== 'i');
  const isCommon = STOP_WORDS.has(word) || (COMMON_WORDS.has(word) && !isName);
  return isCapital && word !== 'i' && isCommon && !CONDITIONS.has(word);
}

/** Longer than a cue, in characters. */
const LONGEST_CUE = 160;

/** “It is time,” she said. “We go.”: one cue for both, and nothing else is told between them. */
function isSameSpeech(text: string, first: Stretch, next: Stretch): boolean {
  const [one] = first.quotations;
  const [other] = next.quotations;
  if (one?.cue == null || other?.cue?.start !== one.cue.start) return false;
  const between = text.slice(first.span.end, next.span.start);
  const stops = between.match(/[.!?](?=\s)/gu)?.length ?? 0;
  return stops <= 1 && between.length <= LONGEST_CUE;
}
