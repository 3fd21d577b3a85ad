import type { Person, Speaker } from '../../../story/annotation.ts';
import { sliceOf } from '../../../text/span.ts';
import { ARTICLES } from '../../lexicon/en/number-words.ts';
import { TITLES } from '../../lexicon/en/person-titles.ts';
import { MEMBERS, PERSONAL_PRONOUNS, PRONOUNS_OF_BODIES } from '../../lexicon/en/reference-words.ts';
import { nextMention, personAt } from '../../people/who-is.ts';
import type { Described } from './describe-speaker.ts';
import { groupSources } from './group-sources.ts';

/** What is said of a speaker: "a GOP senator" and "Mike Lee" alike. */
export type Names = (described: Described) => Speaker;

/** Whom each mention stands for: a person of the story, a body by its name, or an unnamed source by its fullest description. */
export function nameSpeakers(text: string, people: readonly Person[], mentions: readonly Described[]): Names {
  const ordered = [...mentions].toSorted((a, b) => a.span.start - b.span.start);
  const titled = people.map((person) => ({ ...person, mentions: titlesOf(text, person), references: [] }));
  const persons = new Map(
    ordered.map((mention) => [
      mention,
      personAt(people, mention.head) ??
        apposed(text, people, mention) ??
        originalOf(people, personAt(titled, mention.head)),
    ]),
  );
  const strangers = ordered.filter((mention) => persons.get(mention) === null);
  const sources = groupSources(
    text,
    strangers.filter((mention) => isUnnamed(text, mention)),
  );
  const isNobody = (mention: Described): boolean => (persons.get(mention) ?? null) === null;
  const bodies = new Map(
    ordered
      .filter((mention) => mention.kind === 'name' && isNobody(mention) && !sources.has(mention))
      .map((mention) => [mention, nameOf(text, mention)]),
  );
  const echoes = echoesOf(text, ordered, { sources, pronouns: PERSONAL_PRONOUNS });
  const echoesOfBodies = echoesOf(text, ordered.filter(isNobody), {
    sources: bodies,
    pronouns: PRONOUNS_OF_BODIES,
  });
  return (mention) => {
    const { span, kind } = mention;
    const person = persons.get(mention) ?? null;
    if (person !== null) return { span, canonical: person.canonical, named: true, title: person.title };
    const body = bodies.get(mention) ?? echoesOfBodies.get(mention);
    const source = sources.get(mention) ?? echoes.get(mention);
    if (source === undefined && body !== undefined)
      return { span, canonical: body, named: true, title: null };
    const words = kind === 'name' ? nameOf(text, mention) : sliceOf(text, span).replaceAll(/\s+/gu, ' ');
    return { span, canonical: source ?? words, named: kind === 'name' && source === undefined, title: null };
  };
}

const nameOf = (text: string, mention: Described): string =>
  sliceOf(text, wholeName(mention)).replaceAll(/\s+/gu, ' ');

/** "Road Transport and Bridges Minister", before a name: whatever of it was read as the speaker is who bears it. */
const titlesOf = (text: string, { title, mentions }: Person): Person['references'] =>
  title === null
    ? []
    : mentions.flatMap(({ start }) => {
        const before = { start: start - 1 - title.length, end: start - 1 };
        return before.start >= 0 && sliceOf(text, before) === title ? [before] : [];
      });

/** The person of the story that a copy with other places is of. */
const originalOf = (people: readonly Person[], copy: Person | null): Person | null =>
  copy === null ? null : (people.find(({ canonical }) => canonical === copy.canonical) ?? null);

/** The comma behind a role, and a title or trade before the name: ", economist Jane Roe,", ", the former bank clerk Peter Moss,". */
const TITLE_BEFORE =
  /^, (?:(?:an?|the) )?(?:(?!and |or |who |which |whose |that )[\p{L}\p{N}’'-]{1,30}\.? ){0,5}(?<!\b(?:of|to|for|from|with|by|on|in|at|against|than|like|as) )$/u;
const LONGEST_TITLE = 60;

/** "The bank’s lawyer, Jane Roe, said": a name between a role's comma and the next mark is the role's. With "and" behind it is one of several. */
function apposed(text: string, people: readonly Person[], { whole, kind }: Described): Person | null {
  if (kind !== 'common') return null;
  const next = nextMention(people, whole.end);
  if (next === null || next.start > whole.end + LONGEST_TITLE) return null;
  if (!TITLE_BEFORE.test(text.slice(whole.end, next.start))) return null;
  const { end } = next;
  return /^(?:\.|,(?! (?:and|or|\p{Lu})))/u.test(text.slice(end, end + 6)) ? next.person : null;
}

type Echoed = { readonly sources: ReadonlyMap<Described, string>; readonly pronouns: ReadonlySet<string> };

/** “…,” the former official said. “…,” they said: a pronoun that is no known person’s is the source before it in the paragraph. */
function echoesOf(
  text: string,
  ordered: readonly Described[],
  { sources, pronouns }: Echoed,
): ReadonlyMap<Described, string> {
  const echoes = new Map<Described, string>();
  ordered.forEach((mention, index) => {
    const before = ordered[index - 1];
    if (before === undefined || mention.kind !== 'pronoun') return;
    if (!pronouns.has(sliceOf(text, mention.span).toLowerCase())) return;
    const source = sources.get(before) ?? echoes.get(before);
    const between = sliceOf(text, { start: before.span.end, end: mention.span.start });
    if (source !== undefined && !between.includes('\n')) echoes.set(mention, source);
  });
  return echoes;
}

/** "The Republican" and "One MP" are nobody's names. */
const isUnnamed = (text: string, mention: Described): boolean =>
  mention.kind === 'common' ||
  (mention.kind === 'name' &&
    (MEMBERS.has(sliceOf(text, mention.head).toLowerCase()) || isOneOfAnOffice(text, mention)));

/** "One MP", "a Senator": an office that others hold too, by its article. */
function isOneOfAnOffice(text: string, { whole, head }: Described): boolean {
  const first = wordAt(text, whole.start);
  return ARTICLES.has(first) && TITLES.has(sliceOf(text, head).toLowerCase());
}

const FIRST_WORD = /^\p{L}+/u;
const LONGEST_ARTICLE = 8;

const wordAt = (text: string, at: number): string =>
  (FIRST_WORD.exec(text.slice(at, at + LONGEST_ARTICLE))?.[0] ?? '').toLowerCase();

/** The antecedent of a "who" stands elsewhere than the mention itself. */
const wholeName = ({ span, whole }: Described): Described['span'] =>
  whole.start <= span.start && span.end <= whole.end ? span : whole;
