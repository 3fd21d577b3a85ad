import type { Finding } from '../answer/answer.ts';
import { verbatim, type Evidence } from '../story/evidence.ts';
import type { Story } from '../story/story.ts';
import { capitalised } from '../text/capitalised.ts';
import { sliceOf } from '../text/span.ts';
import { correctionsOf, touches } from './corrections.ts';
import { creditOf, whereOf } from './credit.ts';
import { dayInWords } from './day-in-words.ts';
import type { QuoteBlock, ReplyBlock } from './reply.ts';
import type { Catalogue } from './words/catalogue.ts';

/** A finding as it is shown: the sentence as it stands, whom its pronouns stand for, its day where that was asked, its credit. */
export function quoteOf(finding: Finding, showDate: boolean, words: Catalogue): QuoteBlock {
  const { evidence, short, also } = finding;
  const from = evidence.span.start;
  return {
    kind: 'quote',
    // A line end within a sentence is one of the file.
    text: verbatim(evidence).replaceAll(/[\r\n]/gu, ' '),
    short: short === null ? null : { start: short.start - from, end: short.end - from },
    notes: [...beforeOf(finding, words), ...refersOf(finding), ...(showDate ? dateOf(finding, words) : [])],
    credit: [
      ...creditOf(finding, words),
      ...also.flatMap(({ story }) => [{ text: ` · ${words.credit.alsoIn}` }, ...whereOf(story, words)]),
    ],
  };
}

const beforeOf = ({ before, evidence: { story } }: Finding, { notes }: Catalogue): readonly string[] =>
  before === null ? [] : [notes.before(sliceOf(story.text, before))];

/** "He: Mike Pompeo": the sentence itself is never altered. */
const refersOf = ({ refers, evidence: { story } }: Finding): readonly string[] =>
  refers.map(({ words, person }) => `${capitalised(sliceOf(story.text, words))}: ${person}`);

/** "When: 31 December 2019 (the story says “New Year’s Eve”)". */
function dateOf({ date, evidence: { story } }: Finding, words: Catalogue): readonly string[] {
  const { notes } = words;
  if (date === null) return [unsaid(story, words)];
  const said = sliceOf(story.text, date.span);
  const day = dayInWords(date, words);
  if (day !== null) return [day === said ? notes.when(day) : notes.whenSaid(day, said)];
  return [story.published === null ? notes.whenUndated(said) : notes.when(`“${said}”`)];
}

/** Of a sentence that names no day: what day the reader can hold on to. */
const unsaid = ({ published }: Story, words: Catalogue): string =>
  words.notes.whenUnsaid(published === null ? null : (dayInWords({ value: published }, words) ?? published));

/**
 * What a reader must know of the stories before relying on them, once each: corrections that touch what is shown, or all of them where
 * `isWhole`, but for one that is the answer itself. The others are marked in the credit.
 */
export function storyNotes(
  findings: readonly { readonly evidence: Evidence }[],
  words: Catalogue,
  isWhole = false,
): readonly ReplyBlock[] {
  const shown = findings.map(({ evidence }) => verbatim(evidence));
  const stories = [...new Set(findings.map(({ evidence }) => evidence.story))];
  const corrections = stories.flatMap((story) => {
    const own = findings
      .filter(({ evidence }) => evidence.story === story)
      .map(({ evidence }) => verbatim(evidence));
    return correctionsOf(story).filter((text) => isWhole || own.some((sentence) => touches(text, sentence)));
  });
  const isForeign = stories.some(({ language }) => language !== 'en');
  return [...corrections, ...(isForeign ? [words.notes.otherLanguage] : [])]
    .filter((text) => !shown.includes(text))
    .map((text) => ({ kind: 'note', text }));
}
