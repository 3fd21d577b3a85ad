import { sliceOf, type Span } from '../../../text/span.ts';
import { QUOTE_MARKS } from '../../../text/quote-marks.ts';
import {
  BEFORE_POINTING_THAT,
  CLAUSE_OPENERS,
  FINITE_AUXILIARIES,
  NOUNS_OF_CONTENT,
} from '../../lexicon/en/clause-words.ts';
import { IRREGULAR_VERBS } from '../../lexicon/en/irregular-verbs.ts';
import { PAST_SIGNS } from '../../lexicon/en/tense-words.ts';
import { SPEECH_VERBS } from '../../lexicon/en/speech-verbs.ts';

/** How a stretch of a sentence stands to its main clause; `quoted` is what somebody says, `content` what is said in other words. */
type ClauseKind = 'main' | 'same' | 'other' | 'relative' | 'content' | 'quoted';

/** Offsets are the story's. Clauses of a sentence are in order and leave nothing out. `part` counts what semicolons set apart. */
export type Clause = Span & { readonly kind: ClauseKind; readonly part: number };

/** Words and marks: what a clause may begin or end at. A comma inside a number or before a year ends nothing. */
const PIECE = /(?<word>[\p{L}\d][\p{L}\d'’-]*)|(?<mark>[;:–—()]|--|,(?! ?\d)|["“”«»])/gu;

/** After these words a date follows, and no clause: "since 1998", "before dawn". */
const WORDS_TO_DATE = 3;

/** A finite verb so few characters behind a date follows it directly. */
const DIRECTLY = 2;

/** The clauses of a sentence by their openers and marks alone: a comma ends what an opener began. */
export function clausesOf(text: string, sentence: Span, dates: readonly Span[]): readonly Clause[] {
  const reader = new ClauseReader(sentence, dates);
  for (const { index, groups } of sliceOf(text, sentence).matchAll(PIECE))
    reader.read(sentence.start + index, groups?.['word'], groups?.['mark']);
  return reader.end();
}

const QUOTES = new Set([...QUOTE_MARKS].flat());

/** Reads a sentence word by word and turns to another clause where one opens or ends. */
class ClauseReader {
  readonly #clauses: Clause[] = [];
  readonly #sentence: Span;
  readonly #dates: readonly Span[];
  #open: Clause;
  #isQuoted = false;
  #before = '';
  #isBehindAComma = false;
  /** Whether the clause that is open has had a verb of saying. */
  #isSaying = false;

  constructor(sentence: Span, dates: readonly Span[]) {
    this.#sentence = sentence;
    this.#dates = dates;
    this.#open = { ...sentence, kind: 'main', part: 0 };
  }

  read(at: number, word: string | undefined, mark: string | undefined): void {
    if (mark !== undefined && QUOTES.has(mark)) {
      this.#isQuoted = !this.#isQuoted;
      this.#turn(at, this.#isQuoted ? 'quoted' : 'main');
    } else if (!this.#isQuoted) {
      const kind = word === undefined ? kindAfter(mark) : this.#kindFrom(at, word);
      if (kind !== null) this.#turn(at, kind, mark === ';' ? 1 : 0);
    }
    this.#remember(word ?? '', mark === ',' && !this.#isBehindADate(at));
  }

  end(): readonly Clause[] {
    this.#turn(this.#sentence.end, 'main');
    return this.#clauses;
  }

  #remember(word: string, isComma: boolean): void {
    this.#before = word.toLowerCase();
    this.#isBehindAComma = isComma;
    if (!this.#isQuoted && SPEECH_VERBS.has(word)) this.#isSaying = true;
  }

  #turn(at: number, kind: ClauseKind, parts = 0): void {
    if (at > this.#open.start) this.#clauses.push({ ...this.#open, end: at });
    this.#open = { start: at, end: this.#sentence.end, kind, part: this.#open.part + parts };
    this.#isSaying = false;
  }

  /** Null where the word opens no clause, or stands before a date. */
  #kindFrom(at: number, said: string): ClauseKind | null {
    const word = said.toLowerCase();
    if (this.#open.kind === 'relative' && isFinite(word) && this.#isBehindADate(at)) return 'main';
    if (this.#isBehindAComma && isParticiple(said)) return 'relative';
    if (word === 'that') return this.#kindOfThat(at);
    const end = at + word.length;
    const isBeforeADate = this.#dates.some((date) => date.start >= at && date.start - end <= WORDS_TO_DATE);
    return isBeforeADate ? null : (CLAUSE_OPENERS.get(word) ?? null);
  }

  /** "said on Tuesday that …" opens what is said, "the ferry that sank" tells of a noun, "it was in 2005 that …" goes on; null for "after that raid" and "that night". */
  #kindOfThat(at: number): ClauseKind | null {
    if (this.#dates.some(({ start, end }) => start <= at && at < end)) return null;
    if (BEFORE_POINTING_THAT.has(this.#before)) return null;
    if (!this.#isSaying && this.#isBehindADate(at)) return 'same';
    return this.#isSaying || NOUNS_OF_CONTENT.has(this.#before) ? 'content' : 'relative';
  }

  #isBehindADate(at: number): boolean {
    return this.#dates.some(({ end }) => end <= at && at - end <= DIRECTLY);
  }
}

/** A parenthesis tells of what stands before it; other marks lead back to the main clause. */
const kindAfter = (mark: string | undefined): ClauseKind => (mark === '(' ? 'relative' : 'main');

/** "the dam, built in 1964, could fail": behind a comma it tells of a noun, as a relative clause does. In capitals it is a name. */
const isParticiple = (word: string): boolean =>
  !SPEECH_VERBS.has(word) && (IRREGULAR_VERBS.has(word) || (word.length > 4 && word.endsWith('ed')));

const isFinite = (word: string): boolean =>
  FINITE_AUXILIARIES.has(word) || PAST_SIGNS.has(word) || word.endsWith('ed');
