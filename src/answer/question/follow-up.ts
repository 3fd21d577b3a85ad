import {
  ASKED_PRONOUN,
  BOUND_PRONOUN,
  EMPTY_WORDS,
  DEICTIC,
  FEMALE_PRONOUN,
  JOINS,
  MALE_PRONOUN,
  MORE,
  OPENING,
  PREPOSED,
  POSSESSIVE_PRONOUN,
  SAID_ABOUT,
  WHAT_ABOUT,
  WHO_ELSE,
} from '../../annotate/lexicon/en/follow-up-words.ts';
import type { Person } from '../../story/annotation.ts';
import type { QuestionKind } from '../../story/question-kind.ts';
import { termOf } from '../../search/terms.ts';
import { sliceOf } from '../../text/span.ts';
import { kindOf } from './kind-of.ts';
import { nameRuns } from './name-runs.ts';
import { readQuestion, type Question } from './question.ts';
import { speakerAsked } from './speaker-asked.ts';

/** The question before in a reply chain or a session, and what its command wanted. */
export type Before = { readonly question: string; readonly kind?: QuestionKind | undefined };

/** What the words before tell of people; asked only where a follow-up needs it. */
export type Known = {
  /** The people whom some words name, in their order. */
  readonly named: (words: string) => readonly Pick<Person, 'canonical' | 'gender'>[];
  /** The people whom the answer to the question before gave, the likeliest first. */
  readonly answered: () => Promise<readonly Pick<Person, 'canonical' | 'gender'>[]>;
  /** Whether somebody so described is quoted where that answer stands. */
  readonly quoted: (words: string) => Promise<boolean>;
};

/** A question that stands alone. */
export type Standing = {
  readonly words: string;
  readonly kind: QuestionKind | undefined;
  /** It asks for more of what was answered before: the first answer to `words` is known already. */
  readonly more: boolean;
  /** What is asked now, of words that say again what was asked before. */
  readonly focus?: string;
  /** It goes on from what was shown for the question before, and its answer is looked for there. */
  readonly goesOn?: true;
  /** It leaves nothing out for sure, and may as well be a new question. */
  readonly mayStand?: true;
  /** Somebody else's words are asked for than this one's. */
  readonly notOf?: string;
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
  const given = { words, joined: asked.words.trim() !== words };
  const previous = { ...before, question: last };
  if (ASKED_PRONOUN.test(words) && !BOUND_PRONOUN.test(words))
    return (
      (await sameOfAnother(given, previous, known)) ?? (await withReferents(words, alone, { last, known }))
    );
  return (await ellipsis(given, previous, known)) ?? { ...alone, ...pointsBack(given, last, known) };
}

/** "What did he say about it?" with the name; one that is not known, or "it", stands for something in the question before. */
async function withReferents(
  words: string,
  alone: Standing,
  { last, known }: { readonly last: string; readonly known: Known },
): Promise<Standing> {
  const isDeictic = DEICTIC.test(words);
  if (known.named(words).length > 0) return isDeictic ? { ...alone, goesOn: true } : alone;
  const filled = await withNames(words, { before: last, known });
  const going: Standing = { ...alone, more: MORE.test(words), goesOn: true };
  return asksForWords(filled) || (filled !== words && !isDeictic)
    ? { ...going, words: filled }
    : { ...going, words: joinedTo(last, filled), focus: words };
}

/** A question without what joins it to the one before, and whether something did. */
type Given = { readonly words: string; readonly joined: boolean };

/** More of the same, the same of somebody else, or another question word about the same; null where nothing is left out so. */
async function ellipsis(given: Given, before: Before, known: Known): Promise<Standing | null> {
  const { words } = given;
  const { question: last, kind } = before;
  if (MORE.test(words) && ownTerms(words.replace(MORE, '')).length === 0)
    return ofOthers(words, last) ?? { words: last, kind, more: true };
  const again = await sameOfAnother(given, before, known);
  if (again !== null) return again;
  return opens(words) && ownTerms(words).length === 0
    ? {
        words: `${openingOf(words)} ${withoutOpening(last)}`,
        kind: kindOf(words),
        more: false,
        goesOn: true,
      }
    : null;
}

/** "What about Lee?", "and in Burgas?" */
async function sameOfAnother(
  { words, joined }: Given,
  { question: last, kind }: Before,
  known: Known,
): Promise<Standing | null> {
  const rest = words.replace(WHAT_ABOUT, '');
  if ((!joined && rest === words) || !opensNothing(rest) || ownTerms(rest).length === 0) return null;
  return { words: await putInto(last, bare(rest), known), kind, more: false, focus: rest };
}

/** "Who else?" after somebody's words on something: those of others on it. */
function ofOthers(words: string, last: string): Standing | null {
  const speaker = WHO_ELSE.test(words) ? speakerAsked(last) : null;
  const at = last.search(SAID_ABOUT);
  if (speaker === null || at < 0) return null;
  return {
    words: `who else spoke ${last.slice(at)}`,
    kind: 'quote',
    more: false,
    goesOn: true,
    notOf: speaker,
  };
}

/** What it changes of a question that it goes on from an answer. */
type Back = Pick<Standing, 'words' | 'goesOn' | 'mayStand' | 'focus'>;

/** So few terms may leave out what they are about: "how many died?", and not "who shot down the plane?". */
const FEW = 1;

/**
 * "How many died?", "who sponsored it?", "was anyone hurt there?": what it is about stands in the question before. One that names somebody
 * or something has that itself, unless it says "it". Null where it stands alone.
 */
function pointsBack({ words, joined }: Given, last: string, { named }: Known): Back | null {
  const isDeictic = DEICTIC.test(words);
  const mayStand = !isDeictic && !joined;
  const going = { goesOn: true, ...(mayStand && { mayStand }) } as const;
  if (asksForWords(words)) return { ...going, words };
  const names = readQuestion(words).names.length > 0 || named(words).length > 0;
  if (names) return isDeictic ? { ...going, words } : null;
  if (mayStand && (kindOf(words) === 'topic' || ownTerms(withoutOpening(words)).length > FEW)) return null;
  return { ...going, words: joinedTo(last, words), focus: words };
}

/** "What did Lee say about it?": what it is about would be taken for what Lee has to have said. */
function asksForWords(words: string): boolean {
  const speaker = kindOf(words) === 'quote' ? speakerAsked(words) : null;
  return speaker !== null && !ASKED_PRONOUN.test(speaker);
}

/** With what the question before was about; where that was joined itself, with what it was joined to. */
function joinedTo(last: string, words: string): string {
  const open = last.endsWith(')?') ? last.indexOf('(') : -1;
  const about = open < 0 ? bare(withoutOpening(last)) : last.slice(open + 1, -2);
  return `${bare(words)} (${about})?`;
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

const ARTICLE = /^the\s+/iu;

/** The last question asked of somebody else: the name of the same sort gives way to the new one; without one, the new words join. */
async function putInto(last: string, instead: string, { named, quoted }: Known): Promise<string> {
  const isPerson = named(instead).length > 0;
  const runs = nameRuns(readQuestion(last));
  const run =
    runs.find((each) => named(sliceOf(last, each)).length > 0 === isPerson) ??
    (runs.length === 1 ? runs[0] : undefined);
  if (run !== undefined && (isPerson || /^\p{Lu}/u.test(instead.replace(ARTICLE, ''))))
    return `${last.slice(0, run.start)}${instead.replace(ARTICLE, '')}${last.slice(run.end)}`;
  const speaker = speakerAsked(last);
  if (speaker !== null && (await quoted(instead))) return last.replace(speaker, instead);
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
  const gender = genderOf(word);
  const found = new Map([
    ...(referents.found ?? []),
    ...(name === null || gender === null ? [] : [[gender, name] as const]),
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
  if (gender === null) return null;
  const same = found.get(gender);
  if (same !== undefined) return same;
  const taken = new Set(found.values());
  const fits = (person: Pick<Person, 'canonical' | 'gender'>): boolean =>
    !taken.has(person.canonical) && (person.gender ?? gender) === gender;
  // Who was asked for is spoken of next.
  const answered = async (): Promise<string | undefined> => (await known.answered()).find(fits)?.canonical;
  const named = known.named(before).find(fits)?.canonical;
  return (kindOf(before) === 'who' ? ((await answered()) ?? named) : (named ?? (await answered()))) ?? null;
}

const owns = (pronoun: string, rest: string): boolean =>
  POSSESSIVE_PRONOUN.test(pronoun) || (/^her$/iu.test(pronoun) && /^\s+\p{L}/u.test(rest));

/** Of whom a pronoun stands for; null: "they" are several, or a body. */
function genderOf(pronoun: string): 'male' | 'female' | null {
  if (MALE_PRONOUN.test(pronoun)) return 'male';
  return FEMALE_PRONOUN.test(pronoun) ? 'female' : null;
}
