import type { Person } from '../story/annotation.ts';
import { overlap } from '../text/span.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { verbatim, type Evidence } from '../story/evidence.ts';
import type { Answer } from './answer.ts';
import type { AnswerOptions } from './answer-options.ts';
import { findAnswer } from './find-answer.ts';
import { makeWhole, type Before, type Standing } from './question/follow-up.ts';
import { readQuestion, type Question } from './question/question.ts';
import type { QuestionKind } from '../story/question-kind.ts';
import { answerAboutIt, askedOfTheAnswer } from './about-the-answer.ts';
import { isSaidBy, matchedTerms } from './speaker-match.ts';
import { isNamed } from './view.ts';

type Asked = { readonly words: string; readonly kind?: QuestionKind | undefined; readonly before: Before };

/** The answer to a question that may leave out what the one before it said. */
export async function follow(asked: Asked, index: SearchIndex, options: AnswerOptions): Promise<Answer> {
  const { before } = asked;
  let found: Promise<Answer> | undefined;
  const last = (): Promise<Answer> =>
    (found ??= findAnswer(readQuestion(before.question, before.kind), index, options));
  const aboutIt = askedOfTheAnswer(asked.words);
  if (aboutIt !== null && before.question.trim() !== '') return answerAboutIt(await last(), aboutIt, index);
  const standing = await makeWhole(asked, before, {
    named: (text) => namedIn(text, index),
    answered: async () => peopleOf(await last(), before.question, index),
    quoted: async (text) => isQuoted(text, await last(), index),
  });
  const { words, notOf } = standing;
  const wanted = { ...options, notOf, except: standing.more ? knownBy(await last()) : [] };
  const shown = standing.goesOn === true ? evidenceIn(await last()) : null;
  const whole = { ...readQuestion(words, standing.kind), ...focusOf(standing) };
  const anywhere = (question: Question): Promise<Answer> => findAnswer(question, index, wanted);
  const asIs = readQuestion(asked.words, asked.kind);
  if (shown === null && standing.mayStand === true) return await anywhere(asIs);
  if (shown === null) return readAs(words, await anywhere(whole), asked);
  const story = options.story ?? shown.story.id;
  const near = (question: Question): Promise<Answer> =>
    findAnswer(question, index, { ...wanted, story, shown });
  return await goOn(standing, { asked, asIs, whole, near, anywhere });
}

type Going = {
  readonly asked: Asked;
  readonly asIs: Question;
  readonly whole: Question;
  /** Finds in the story of what was shown, what stands beside it first. */
  readonly near: (question: Question) => Promise<Answer>;
  readonly anywhere: (question: Question) => Promise<Answer>;
};

/** So much surer has a new question to be than one that goes on from the last. */
const TO_TURN = 0.1;

/** The answer near what was shown, else anywhere; or that to the question as it was asked, where it may be a new one. */
async function goOn(
  { words, mayStand }: Standing,
  { asked, asIs, whole, near, anywhere }: Going,
): Promise<Answer> {
  const first = readAs(words, await near(whole), asked);
  if (mayStand === true) {
    const alone = await anywhere(asIs);
    const goesOn = first.status === 'answered' && sureOf(alone) <= sureOf(first) + TO_TURN;
    return goesOn && !isSame(alone, first) ? first : alone;
  }
  if (first.status === 'answered') return first;
  const elsewhere = await anywhere(whole);
  return elsewhere.status === 'answered' ? readAs(words, elsewhere, asked) : first;
}

/** Then it left nothing out that mattered. */
const isSame = (a: Answer, b: Answer): boolean => {
  const [one, other] = [evidenceIn(a), evidenceIn(b)];
  return one !== null && other !== null && verbatim(one) === verbatim(other);
};

const sureOf = (answer: Answer): number =>
  answer.status === 'answered' ? answer.findings[0].probability : 0;

/** What a question leaves out is shown. */
const readAs = (words: string, answer: Answer, asked: Asked): Answer =>
  words === asked.words ? answer : { ...answer, readAs: words };

const focusOf = ({ focus, goesOn }: Standing): Pick<Question, 'focus' | 'bare'> =>
  focus === undefined
    ? {}
    : {
        focus: new Set(readQuestion(focus).terms.map(({ term }) => term)),
        ...(goesOn === true && { bare: focus }),
      };

const evidenceIn = (answer: Answer): Evidence | null =>
  answer.status === 'answered' ? answer.findings[0].evidence : null;

const knownBy = (answer: Answer): readonly Evidence[] => [evidenceIn(answer)].filter((each) => each !== null);

/** Passages that are looked into for people of a name. */
const PASSAGES = 30;

/** The people whom a text names, in its order, by the stories that tell most of them. */
function namedIn(text: string, index: SearchIndex): readonly Person[] {
  const question = readQuestion(text);
  const entries = new Set(
    index
      .search(
        question.terms.map(({ term }) => term),
        PASSAGES,
      )
      .map(({ entry }) => entry),
  );
  const people = [...entries].flatMap(({ found }) =>
    found.people.filter((person) => isNamed(person, question)),
  );
  const place = ({ canonical }: Person): number => text.indexOf(canonical.split(' ').at(-1) ?? canonical);
  return people.toSorted((a, b) => place(a) - place(b));
}

/** Whether somebody of that description is quoted in the story of an answer. */
function isQuoted(words: string, answer: Answer, index: SearchIndex): boolean {
  const story = evidenceIn(answer)?.story.id;
  const quotations = (story === undefined ? undefined : index.entries.get(story))?.found.quotations ?? [];
  const asked = matchedTerms(words);
  return quotations.some((quotation) => isSaidBy(asked, quotation));
}

/** Whom an answer is about, first those whom the question did not name itself. */
function peopleOf(answer: Answer, asked: string, index: SearchIndex): readonly Person[] {
  if (answer.status === 'abstained') return [];
  const [{ evidence, short, speaker }] = answer.findings;
  const people = index.entries.get(evidence.story.id)?.found.people ?? [];
  const question = readQuestion(asked);
  const rankOf = (person: Person): number => {
    const places = [...person.mentions, ...person.references];
    if (short !== null && places.some((place) => overlap(place, short))) return 0;
    if (isNamed(person, question)) return 3;
    return speaker?.canonical === person.canonical ? 1 : 2;
  };
  return people
    .filter(({ mentions, references }) =>
      [...mentions, ...references].some((place) => overlap(place, evidence.span)),
    )
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}
