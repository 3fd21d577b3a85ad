import {
  FUTURE_BEFORE_TO,
  FUTURE_SIGNS,
  NOT_PAST_BEFORE,
  PAST_AUXILIARIES,
  PAST_SIGNS,
} from '../lexicon/en/tense-words.ts';
import type { Span } from '../../text/span.ts';
import type { Reading, Token, TokenSentence } from '../annotator.ts';

/** Whether the clause speaks of what has been or of what is to come; null where it does not show. */
export type Direction = 'past' | 'future' | null;

/** Tokens before a participle in which its auxiliary stands: "will be fully completed". */
const AUXILIARY_REACH = 3;

/** Beyond so many tokens a verb belongs to another clause. */
const VERB_REACH = 25;

/** The tense of the verb nearest to the words. Reads tokens once, in the order of the spans it is asked about. */
export function directionsOf({ tokens, sentences }: Reading, spans: readonly Span[]): readonly Direction[] {
  let index = 0;
  return spans.map(({ start, end }) => {
    while (index < tokens.length && (tokens[index]?.end ?? 0) <= start) index += 1;
    const sentence = sentences[tokens[index]?.sentence ?? -1];
    return sentence === undefined ? null : nearest(tokens, sentence, { index, end });
  });
}

type Place = { readonly index: number; readonly end: number };

function nearest(tokens: readonly Token[], sentence: TokenSentence, { index, end }: Place): Direction {
  let last = index;
  while (last + 1 < sentence.last && (tokens[last + 1]?.start ?? end) < end) last += 1;
  for (let reach = 1; reach <= VERB_REACH; reach += 1) {
    const before = index - reach >= sentence.first ? signOf(tokens, index - reach) : null;
    const after = last + reach < sentence.last ? signOf(tokens, last + reach) : null;
    if (before !== null || after !== null) return before ?? after;
  }
  return null;
}

function signOf(tokens: readonly Token[], index: number): Direction {
  const token = tokens[index];
  if (token === undefined) return null;
  if (PAST_AUXILIARIES.has(token.lower)) return 'past';
  const lead = tokens.slice(Math.max(0, index - AUXILIARY_REACH), index);
  if (FUTURE_SIGNS.has(token.lower) || isBeforeTo(tokens, index))
    return lead.some(({ lower }) => lower === 'had') ? 'past' : 'future';
  if (!PAST_SIGNS.has(token.lower) && !(token.pos === 'VERB' && token.lower.endsWith('ed'))) return null;
  if (lead.some(({ lower }) => FUTURE_SIGNS.has(lower))) return 'future';
  return lead.some(({ lower }) => NOT_PAST_BEFORE.has(lower)) ? null : 'past';
}

const isBeforeTo = (tokens: readonly Token[], index: number): boolean =>
  FUTURE_BEFORE_TO.has(tokens[index]?.lower ?? '') && /^(?:to|for)$/u.test(tokens[index + 1]?.lower ?? '');
