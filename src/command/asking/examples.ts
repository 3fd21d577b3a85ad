import type { ListedPerson, Newsroom } from '../../newsroom/newsroom.ts';

/** Twelve questions are tried, until there are examples enough. */
const MOST_TRIED = 12;

const FOUND = new WeakMap<readonly ListedPerson[], readonly string[]>();

/** Questions that the loaded stories answer: each has been asked. They are the same until the stories change. */
export async function examplesFrom(newsroom: Newsroom, most = 3): Promise<readonly string[]> {
  await newsroom.listed();
  const people = newsroom.people();
  const known = FOUND.get(people) ?? (await find(newsroom, people));
  FOUND.set(people, known);
  return known.slice(0, most);
}

async function find(newsroom: Newsroom, people: readonly ListedPerson[]): Promise<readonly string[]> {
  if (newsroom.stories().length === 0) return [];
  const said = newsroom
    .speakers()
    .filter(isNamed)
    .map(({ name }) => `What did ${name} say?`);
  const are = people
    .filter((each) => isNamed(each) && each.title !== null)
    .map(({ name }) => `Who is ${name}?`);
  const tried = said.flatMap((question, at) => [question, ...are.slice(at, at + 1)]).slice(0, MOST_TRIED);
  const answers = await Promise.all(
    tried.map(async (question) => ({ question, answer: await newsroom.ask({ question }) })),
  );
  return answers.filter(({ answer }) => answer.status === 'answered').map(({ question }) => question);
}

/** "Mike Lee", not "a source" nor "the Pentagon". */
const isNamed = ({ name }: ListedPerson): boolean => /^\p{Lu}\S* \p{Lu}/u.test(name);
