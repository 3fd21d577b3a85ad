import type { Person, Speaker } from '../../../story/annotation.ts';
import { sliceOf } from '../../../text/span.ts';
import { MEMBERS } from '../../lexicon/en/reference-words.ts';
import { personAt } from '../../people/who-is.ts';
import type { Described } from './describe-speaker.ts';
import { groupSources } from './group-sources.ts';

/** What is said of a speaker: "a GOP senator" and "Mike Lee" alike. */
export type Names = (described: Described) => Speaker;

/** Whom each mention stands for: a person of the story, a body by its name, or an unnamed source by its fullest description. */
export function nameSpeakers(text: string, people: readonly Person[], mentions: readonly Described[]): Names {
  const persons = new Map(mentions.map((mention) => [mention, personAt(people, mention.head)]));
  const unnamed = mentions.filter((mention) => isUnnamed(text, mention) && persons.get(mention) === null);
  const sources = groupSources(
    text,
    [...unnamed].toSorted((a, b) => a.span.start - b.span.start),
  );
  return (mention) => {
    const { span, kind } = mention;
    const person = persons.get(mention) ?? null;
    if (person !== null) return { span, canonical: person.canonical, named: true, title: person.title };
    const words = sliceOf(text, kind === 'name' ? wholeName(mention) : span).replaceAll(/\s+/gu, ' ');
    return {
      span,
      canonical: sources.get(mention) ?? words,
      named: kind === 'name' && !sources.has(mention),
      title: null,
    };
  };
}

/** "The Republican" is nobody's name. */
const isUnnamed = (text: string, { kind, head }: Described): boolean =>
  kind === 'common' || (kind === 'name' && MEMBERS.has(sliceOf(text, head).toLowerCase()));

/** The antecedent of a "who" stands elsewhere than the mention itself. */
const wholeName = ({ span, whole }: Described): Described['span'] =>
  whole.start <= span.start && span.end <= whole.end ? span : whole;
