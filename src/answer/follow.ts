import type { Person } from '../story/annotation.ts';
import { overlap } from '../text/span.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Answer, Finding } from './answer.ts';
import type { AnswerOptions } from './answer-options.ts';
import { findAnswer } from './find-answer.ts';
import { makeWhole, type Before } from './question/follow-up.ts';
import { readQuestion } from './question/question.ts';
import type { QuestionKind } from '../story/question-kind.ts';
import { answerAboutIt, askedOfTheAnswer } from './about-the-answer.ts';
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
  const { words, kind, more, focus } = await makeWhole(asked, before, {
    named: (text) => namedIn(text, index),
    answered: async () => peopleOf(await last(), before.question, index),
  });
  const except = more ? knownBy(await last()) : [];
  const asks =
    focus === undefined ? {} : { focus: new Set(readQuestion(focus).terms.map(({ term }) => term)) };
  const answer = await findAnswer({ ...readQuestion(words, kind), ...asks }, index, { ...options, except });
  return words === asked.words ? answer : { ...answer, readAs: words };
}

const knownBy = (answer: Answer): readonly Finding['evidence'][] =>
  answer.status === 'answered' ? [answer.findings[0].evidence] : [];

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
