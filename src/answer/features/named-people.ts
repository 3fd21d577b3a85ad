import type { Feature } from './feature.ts';

/** The share of the people whom the question names that the sentence is about, by name, title or pronoun. */
export const namedPeople: Feature = {
  name: 'named-people',
  measure: ({ candidate, people }, { named }) => {
    const wanted = named(candidate);
    return wanted.length === 0
      ? 0
      : wanted.filter((person) => people.includes(person)).length / wanted.length;
  },
};
