import {
  AT_THE_HEAD,
  NOT_HELD,
  OF_THAT_BODY,
  WAS_HELD,
} from '../../../annotate/lexicon/en/question-words.ts';
import { termsOf } from '../../../search/terms.ts';
import { contains, type Span } from '../../../text/span.ts';
import type { Person } from '../../../story/annotation.ts';
import type { View } from '../../view.ts';
import { matchedTerms } from '../../speaker-match.ts';
import { namesOffice } from '../office-elsewhere.ts';
import type { Gate } from './gate.ts';
import { countryOf } from './country-of.ts';
import { officeAsked, type OfficeAsked } from './office-asked.ts';

/** Characters on either side of a name within which an office stands beside it: "Ana Petrova, who has been mayor of Varo since May". */
const BESIDE = 80;

/**
 * "Who is the president of Iraq?": somebody is named whose title has all of the office, or who stands beside it. Only for offices that
 * are named as such; who leads or coaches something is told in too many ways.
 */
export const office: Gate = (view, { question, knows }) => {
  const asked = officeAsked(question);
  if (asked === null) return true;
  const { sentence } = view.candidate;
  return view.people.some((person) =>
    person.mentions
      .filter((mention) => contains(sentence.span, mention))
      .some((mention) => {
        const beside = besideOf(person, wordsBeside(view, mention));
        return holds(beside, asked) && (isOver(beside, asked, knows) || isOfItsCountry(person, view, asked));
      }),
  );
};

function wordsBeside({ candidate: { entry, sentence } }: View, { start, end }: Span): string {
  const from = Math.max(sentence.span.start, start - BESIDE);
  const to = Math.min(sentence.span.end, end + BESIDE);
  return entry.story.text.slice(from, to);
}

type Beside = {
  /** What stands beside the name. */
  readonly words: string;
  readonly title: string;
  /** The terms of both and of the name. */
  readonly terms: ReadonlySet<string>;
};

const besideOf = ({ canonical, title }: Person, words: string): Beside => ({
  words,
  title: title ?? '',
  terms: new Set([
    ...matchedTerms(title ?? ''),
    ...matchedTerms(canonical),
    ...termsOf(words).map(({ term }) => term),
  ]),
});

/** They have the office, now where it is asked who has it now. */
function holds({ words, title, terms }: Beside, { office: asked, isHeld }: OfficeAsked): boolean {
  if (asked === null) return AT_THE_HEAD.test(`${title} ${words}`);
  return asked.every((term) => terms.has(term)) && !(isHeld && isNotHeld(words, asked));
}

/**
 * The office is over what is asked: of each part its noun or most of it stands beside the name, or "of the region" does, where the story
 * speaks of that region.
 */
function isOver({ words, terms }: Beside, { over }: OfficeAsked, knows: (term: string) => boolean): boolean {
  const isToldBefore = OF_THAT_BODY.test(words);
  return over.every((part) => {
    const beside = part.filter((term) => terms.has(term));
    const isBeside = beside.length * 2 > part.length || beside.includes(part.at(-1) ?? '');
    return isBeside || (isToldBefore && part.every(knows));
  });
}

/** "President Jan Novak", where no country stands beside it, is that of the country which the story names most. */
function isOfItsCountry({ title }: Person, view: View, { office: asked, over }: OfficeAsked): boolean {
  const [part, ...others] = over;
  const own = matchedTerms(title ?? '');
  if (asked === null || part === undefined || others.length > 0) return false;
  const isBare = own.length === asked.length && own.every((term) => asked.includes(term));
  return isBare && countryOf(view) === part.join(' ');
}

const isPast = (lead: string): boolean => NOT_HELD.test(lead) || WAS_HELD.test(lead);

/** So much of what stands before an office may say that it is not held any more. */
const LONGEST_LEAD = 32;

/** "Former US Ambassador Ana Petrova" is none; where another of that office stands beside the name too, it may be theirs. */
function isNotHeld(words: string, asked: readonly string[]): boolean {
  const offices = termsOf(words).filter(
    ({ term, start, end }) => asked.includes(term) && namesOffice(words.slice(start, end)),
  );
  return (
    offices.length > 0 &&
    offices.every(({ start }) => isPast(words.slice(Math.max(0, start - LONGEST_LEAD), start)))
  );
}
