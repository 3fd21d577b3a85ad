import type { Quotation, Sentence } from '../story/annotation.ts';
import { overlap, type Span } from '../text/span.ts';
import { wordsOf, type Fit } from './fit.ts';
import type { SaidToken } from './marked-words.ts';
import type { Token } from './tokens.ts';
import type { Place } from './verdict.ts';

/** Words that are joined from more places than this are shown at the first. */
const MOST = 3;

/** The sentences that have the words of a fit, those that follow one another in a paragraph together. */
export function placesOf(fit: Fit<Token | SaidToken>, isMarked: boolean): readonly Place[] {
  const { story, found } = fit.entry;
  const words = wordsOf(fit);
  const groups: { sentences: Sentence[]; words: Span[] }[] = [];
  let last = -1;
  for (const word of words) {
    const at = found.sentences.findIndex(({ span }) => overlap(span, word));
    const sentence = found.sentences[at];
    if (sentence === undefined) continue;
    const open = groups.at(-1);
    const before = open?.sentences.at(-1);
    if (open === undefined || at - last > 1 || before?.paragraph !== sentence.paragraph)
      groups.push({ sentences: [sentence], words: [word.whole] });
    else {
      if (at !== last) open.sentences.push(sentence);
      open.words.push(word.whole);
    }
    last = at;
  }
  return groups.slice(0, MOST).map(({ sentences, words: here }) => {
    const span = around(sentences.map((each) => each.span));
    const within = around(here);
    return {
      evidence: { story, span },
      paragraph: sentences[0]?.paragraph ?? 1,
      words: within,
      quotation: quotationAt(within, found.quotations, isMarked),
      isMarked,
    };
  });
}

const around = (spans: readonly Span[]): Span => ({
  start: spans[0]?.start ?? 0,
  end: spans.at(-1)?.end ?? 0,
});

/** The quotation that has most of the words; of equals the shorter. Of the story's own words one that is a paraphrase. */
function quotationAt(words: Span, quotations: readonly Quotation[], isMarked: boolean): Quotation | null {
  const shared = ({ span }: Quotation): number =>
    Math.min(span.end, words.end) - Math.max(span.start, words.start);
  return (
    quotations
      .filter(
        (each) => overlap(each.span, words) && (isMarked ? each.form !== 'indirect' : each.form !== 'direct'),
      )
      .toSorted((a, b) => shared(b) - shared(a) || length(a) - length(b))[0] ?? null
  );
}

const length = ({ span }: Quotation): number => span.end - span.start;
