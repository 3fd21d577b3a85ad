import type { Answer, Finding } from '../answer/answer.ts';
import { smallTalk } from '../answer/question/small-talk.ts';
import type { Ask } from '../newsroom/newsroom.ts';
import type { Story } from '../story/story.ts';
import { shownQuestion, writeAsk } from './asked.ts';
import { loadedNote } from './loaded.ts';
import { writePointer } from './pointer.ts';
import { quoteOf, storyNotes } from './quote.ts';
import type { QuoteBlock, Reply, ReplyBlock, ReplyButton } from './reply.ts';
import type { Catalogue } from './words/catalogue.ts';
import type { Language } from './words/language.ts';
import { wordsIn } from './words/words-in.ts';

/** To whom an answer is shown, and beside what. */
export type Showing = {
  readonly language: Language;
  /** All that is loaded: an abstention says how much that is. */
  readonly stories: readonly Story[];
  readonly isModerator: boolean;
  /** A question that these stories answer, for those who asked none. */
  readonly example?: string | null;
  /** Findings before this one have been shown. */
  readonly from?: number;
  /** The most that are shown at once. */
  readonly most?: number;
};

/** How the answer to a question is shown: the best sentences, or that the stories do not say. */
export function composeAnswer(ask: Ask, answer: Answer, showing: Showing): Reply {
  const { readAs } = answer;
  // A follow-up is shown whole: who reads along sees what was answered, and the next follow-up builds on it.
  const whole = readAs === null ? ask : { question: readAs, kind: ask.kind, story: ask.story };
  const asked: ReplyBlock = {
    kind: 'question',
    text: shownQuestion(whole),
    ...(readAs !== null && { isReadAs: true }),
  };
  return answer.status === 'answered'
    ? composeFindings(asked, { ask: whole, answer }, showing)
    : composeAbstention(asked, { ask: whole, answer }, showing);
}

type Answered = Extract<Answer, { readonly status: 'answered' }>;
type Abstained = Extract<Answer, { readonly status: 'abstained' }>;

function composeFindings(
  asked: ReplyBlock,
  { ask, answer }: { readonly ask: Ask; readonly answer: Answered },
  { language, stories, from = 0, most = 1 }: Showing,
): Reply {
  const words = wordsIn(language);
  const next = from + most;
  // Where somebody's words are wanted, the others are such; the first is the answer, whatever its form.
  const findings = answer.findings.filter(
    ({ form }, at) => at === 0 || ask.kind !== 'quote' || form !== 'narration',
  );
  const shown = findings.slice(from, next);
  if (shown.length === 0) return { blocks: [asked, { kind: 'say', text: words.more.none }] };
  const written = writeAsk(ask, stories);
  const quote = (finding: Finding): QuoteBlock => quoteOf(finding, answer.kind === 'when', words);
  const other = from > 0 || answer.otherwise === null ? undefined : answer.findings[answer.otherwise];
  const disagreeing = other === undefined || shown.includes(other) ? [] : [other];
  return {
    blocks: [
      asked,
      ...(from === 0 && isLikelierWrong(shown) ? [{ kind: 'note', text: words.perhaps } as const] : []),
      ...shown.map(quote),
      ...disagreeing.flatMap((each): ReplyBlock[] => [
        { kind: 'note', text: otherwiseOf(findings[0], each, words) },
        quote(each),
      ]),
      ...storyNotes([...shown, ...disagreeing], words),
    ],
    buttons: [
      ...shown.slice(0, 1).map((finding) => contextButton(finding, words)),
      ...(next < findings.length
        ? [{ button: 'more', payload: `${written}.${next}`, label: words.buttons.more }]
        : []),
      wrongButton(written, shown[0], words),
    ],
  };
}

const isLikelierWrong = ([first]: readonly Finding[]): boolean =>
  first !== undefined && first.probability < 0.5;

/** What stands before another day or figure: that it is older or newer, where the stories have days. */
function otherwiseOf(first: Finding | undefined, other: Finding, words: Catalogue): string {
  const [a, b] = [first?.evidence.story.published ?? null, other.evidence.story.published];
  if (a === null || b === null || a === b) return words.otherwise;
  return b < a ? words.earlier : words.later;
}

const contextButton = ({ evidence }: Finding, { buttons }: Catalogue): ReplyButton => ({
  button: 'context',
  payload: writePointer(evidence),
  label: buttons.context,
});

/** What was asked and what was shown for it: nothing where the bot abstained. */
const wrongButton = (written: string, shown: Finding | undefined, { buttons }: Catalogue): ReplyButton => ({
  button: 'wrong',
  payload: `${written}/${shown === undefined ? '' : writePointer(shown.evidence)}`,
  label: buttons.wrong,
});

function composeAbstention(
  asked: ReplyBlock,
  { ask, answer }: { readonly ask: Ask; readonly answer: Abstained },
  showing: Showing,
): Reply {
  const { stories, isModerator, example = null } = showing;
  const words = wordsIn(showing.language);
  const { nearest } = answer;
  const isTalk = answer.reason === 'not-a-question';
  const unsure: QuoteBlock | null =
    answer.doubt === 'unsure' && nearest !== null
      ? { ...quoteOf(nearest, false, words), short: null, isDoubtful: true }
      : null;
  const note = [
    example === null ? null : exampleIn(example, words),
    loadedNote(stories, words),
    isModerator && !isTalk ? words.abstained.howToAdd : null,
  ].filter((part) => part !== null);
  return {
    blocks: [
      asked,
      { kind: 'say', text: reasonOf(answer, ask, words) },
      ...(unsure === null ? [] : [unsure]),
      { kind: 'note', text: note.join(' ') },
    ],
    buttons: isTalk
      ? []
      : [
          ...(nearest === null
            ? []
            : [unsure === null ? nearestButton(nearest, words) : contextButton(nearest, words)]),
          wrongButton(writeAsk(ask, stories), undefined, words),
        ],
  };
}

const nearestButton = ({ evidence }: Finding, { buttons }: Catalogue): ReplyButton => ({
  button: 'nearest',
  payload: writePointer(evidence),
  label: buttons.nearest,
});

const exampleIn = (example: string, { help }: Catalogue): string => `${help.examples} ${example}`;

/** To a question in another language than the stories': never that they do not say. */
export const composeForeign = (ask: Ask, example: string | null, words: Catalogue): Reply => ({
  blocks: [
    { kind: 'question', text: shownQuestion(ask) },
    { kind: 'say', text: words.abstained.readInEnglish },
    ...(example === null ? [] : [{ kind: 'note', text: exampleIn(example, words) } as const]),
  ],
});

function reasonOf(
  { doubt, reason, unknown, instead }: Abstained,
  ask: Ask,
  { abstained }: Catalogue,
): string {
  if (doubt === 'unsure') return abstained.unsure;
  switch (reason) {
    case 'unknown-name':
      return abstained.unknownName(unknown ?? '');
    case 'not-quoted':
      return abstained.notQuoted(unknown ?? '', instead);
    case 'not-answered':
      return abstained.notAnswered;
    case 'nothing-about-it':
      return abstained.nothingAboutIt;
    case 'not-a-question':
      return abstained.talk[smallTalk(ask.question) ?? 'other'];
  }
}
