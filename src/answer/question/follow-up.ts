import {
  ASKED_PRONOUN,
  EMPTY_WORDS,
  FEMALE_PRONOUN,
  JOINS,
  MALE_PRONOUN,
  MORE,
  OPENING,
  PREPOSED,
  POSSESSIVE_PRONOUN,
  WHAT_ABOUT,
} from '../../annotate/lexicon/en/follow-up-words.ts';
import type { Person } from '../../story/annotation.ts';
import type { QuestionKind } from '../../story/question-kind.ts';
import { termOf } from '../../search/terms.ts';
import { sliceOf } from '../../text/span.ts';
import { kindOf } from './kind-of.ts';
import { nameRuns } from './name-runs.ts';
import { readQuestion, type Question } from './question.ts';

/** The question before in a reply chain or a session, and what its command wanted. */
export type Before = { readonly question: string; readonly kind?: QuestionKind | undefined };

/** What the words before tell of people; asked only where a follow-up needs it. */
export type Known = {
  /** The people whom some words name, in their order. */
  readonly named: (words: string) => readonly Pick<Person, 'canonical' | 'gender'>[];
  /** The people whom the answer to the question before gave, the likeliest first. */
  readonly answered: () => Promise<readonly Pick<Person, 'canonical' | 'gender'>[]>;
};

/** A question that stands alone. */
export type Standing = {
  readonly words: string;
  readonly kind: QuestionKind | undefined;
  /** It asks for more of what was answered before: the first answer to `words` is known already. */
  readonly more: boolean;
  /** What is asked now, of words that say again what was asked before. */
  readonly focus?: string;
};

const EMPTY_TERMS = new Set([...EMPTY_WORDS].map(termOf));

/**
 * Makes a question whole that leaves out what the one before it said: "and when?", "why was that?", "who else?", "what about Lee?",
 * "what did he say?" (ellipsis and anaphora across turns). A question that stands alone comes back as it is.
 */
export async function makeWhole(
  asked: { readonly words: string; readonly kind?: QuestionKind | undefined },
  before: Before,
  known: Known,
): Promise<Standing> {
  const words = asked.words.trim().replace(JOINS, '').replace(PREPOSED, '');
  const alone: Standing = { words: asked.words, kind: asked.kind, more: false };
  const last = before.question.trim();
  if (last === '') return alone;
  const joined = asked.words.trim() !== words;
  const whole = withoutPronoun({ words, joined }, { ...before, question: last }, known);
  if (whole !== null) return whole;
  if (!ASKED_PRONOUN.test(words) || known.named(words).length > 0) return alone;
  return { ...alone, more: MORE.test(words), words: await withNames(words, { before: last, known }) };
}

/** Ellipsis: more of the same, the same of somebody else, or another question word about the same; null where it is none. */
function withoutPronoun(
  { words, joined }: { readonly words: string; readonly joined: boolean },
  { question: last, kind }: Before,
  { named }: Known,
): Standing | null {
  const plain = !ASKED_PRONOUN.test(words);
  if (plain && MORE.test(words) && ownTerms(words.replace(MORE, '')).length === 0)
    return { words: last, kind, more: true };
  const rest = words.replace(WHAT_ABOUT, '');
  if ((joined || rest !== words) && opensNothing(rest) && ownTerms(rest).length > 0)
    return { words: putInto(last, bare(rest), named), kind, more: false, focus: rest };
  return plain && opens(words) ? ofTheSame(words, joined, last) : null;
}

/** "when?" of what was asked before; "and how many died?" of what that was about. */
function ofTheSame(words: string, joined: boolean, last: string): Standing | null {
  if (ownTerms(words).length === 0)
    return { words: `${openingOf(words)} ${withoutOpening(last)}`, kind: kindOf(words), more: false };
  return joined && readQuestion(words).names.length === 0
    ? { words: `${bare(words)} (${bare(withoutOpening(last))})?`, kind: undefined, more: false, focus: words }
    : null;
}

/** The words without a question mark and the like at their end. */
const bare = (words: string): string => words.replace(/[\s?!.]+$/u, '');

const opens = (words: string): boolean => kindOf(words) !== 'topic' && OPENING.test(words);
const opensNothing = (words: string): boolean => !OPENING.test(words) && kindOf(words) === 'topic';

/** Terms that say something of their own. */
const ownTerms = (words: string): Question['terms'] => {
  const { terms } = readQuestion(words);
  return terms.filter(({ term }) => !EMPTY_TERMS.has(term));
};

/** "when", of "when exactly was that?"; "how long", of "how long?". */
const openingOf = (words: string): string =>
  (/^how (?:many|much|long|old|far|often|big|large)|^\p{L}+/iu.exec(words)?.[0] ?? '').toLowerCase();

/** "Who ordered the raid?" -> "ordered the raid?"; a topic is kept whole. */
const withoutOpening = (words: string): string => words.replace(OPENING, '');

/** The last question asked of somebody else: the name of the same sort gives way to the new one; without one, the new words join. */
function putInto(last: string, instead: string, named: Known['named']): string {
  const isPerson = named(instead).length > 0;
  const runs = nameRuns(readQuestion(last));
  const run =
    runs.find((each) => named(sliceOf(last, each)).length > 0 === isPerson) ??
    (runs.length === 1 ? runs[0] : undefined);
  if (run !== undefined && /^\p{Lu}/u.test(instead))
    return `${last.slice(0, run.start)}${instead}${last.slice(run.end)}`;
  return `${bare(last)} ${instead}?`;
}

type Referents = {
  readonly before: string;
  readonly known: Known;
  /** Whom pronouns to the left stand for, by gender. */
  readonly found?: ReadonlyMap<string, string>;
};

/** "What did he say about her?" with the names of those whom the question before named, else of those whom its answer gave. */
async function withNames(words: string, referents: Referents): Promise<string> {
  const pronoun = ASKED_PRONOUN.exec(words);
  if (pronoun === null) return words;
  const { index, 0: word } = pronoun;
  const rest = words.slice(index + word.length);
  const name = await nameFor(word, referents);
  const found = new Map([
    ...(referents.found ?? []),
    ...(name === null ? [] : [[genderOf(word), name] as const]),
  ]);
  const instead = name === null ? word : `${name}${owns(word, rest) ? '’s' : ''}`;
  return `${words.slice(0, index)}${instead}${await withNames(rest, { ...referents, found })}`;
}

/** Null where nobody fits. */
async function nameFor(
  pronoun: string,
  { before, known, found = new Map() }: Referents,
): Promise<string | null> {
  const gender = genderOf(pronoun);
  const same = found.get(gender);
  if (same !== undefined) return same;
  const taken = new Set(found.values());
  const fits = (person: Pick<Person, 'canonical' | 'gender'>): boolean =>
    !taken.has(person.canonical) && (gender === 'any' || (person.gender ?? gender) === gender);
  return (known.named(before).find(fits) ?? (await known.answered()).find(fits))?.canonical ?? null;
}

const owns = (pronoun: string, rest: string): boolean =>
  POSSESSIVE_PRONOUN.test(pronoun) || (/^her$/iu.test(pronoun) && /^\s+\p{L}/u.test(rest));

/** Of whom a pronoun may stand for. */
function genderOf(pronoun: string): 'male' | 'female' | 'any' {
  if (MALE_PRONOUN.test(pronoun)) return 'male';
  return FEMALE_PRONOUN.test(pronoun) ? 'female' : 'any';
}
