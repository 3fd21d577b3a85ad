import {
  KINDS_OF_BODY,
  NOT_HELD,
  OFFICE_ALONE,
  ONLY_DESCRIBED,
  WHO_HEADS,
  WHO_HOLDS,
} from '../../../annotate/lexicon/en/question-words.ts';
import { termOf } from '../../../search/terms.ts';
import { oncePer } from '../../../text/once-per.ts';
import type { Question } from '../../question/question.ts';
import { verbIn } from '../../question/verb-in.ts';
import { matchedTerms } from '../../speaker-match.ts';
import { namesOffice } from '../office-elsewhere.ts';

/** An office whose holder is asked for. */
export type OfficeAsked = {
  /** "prime minister", as matched terms; null for the head of something, whatever the story calls that office. */
  readonly office: readonly string[] | null;
  /** What it is over, part by part: "Congress party", "Goa". */
  readonly over: readonly Part[];
  /** Who holds it now is asked for: "who is the ambassador?", not "who was", nor "who is the former ambassador?". */
  readonly isHeld: boolean;
};

/** Its matched terms; the last is its head: "senate", of "Puerto Rican Senate". */
type Part = readonly string[];

const BODIES = new Set([...KINDS_OF_BODY].map(termOf));

/** "The head of NASA" may be called its administrator. Terms. */
const HEADS = new Set(['head', 'boss', 'chief', 'leader'].map(termOf));

/** The office whose holder a question asks for; null where it asks for none. Told once a question, and asked at every sentence. */
export const officeAsked = oncePer((question: Question): OfficeAsked | null => {
  const { words } = question;
  const headed = WHO_HEADS.exec(words)?.groups?.['over'];
  if (headed !== undefined) return { office: null, over: partsOf(headed), isHeld: true };
  const { office, over } = split(officeIn(question));
  const terms = matchedTerms(office);
  if (terms.length === 0) return null;
  return {
    office: over.length > 0 && terms.every((term) => HEADS.has(term)) ? null : terms,
    over,
    isHeld: !OF_THE_PAST.test(words) && !NOT_HELD.test(`${leadOf(office)} `),
  };
});

/** As it is asked for; empty where none is. */
function officeIn(question: Question): string {
  const named = WHO_HOLDS.exec(question.words)?.groups?.['office'] ?? officeAlone(question) ?? '';
  return namesOffice(named) && !ONLY_DESCRIBED.test(named) ? named : '';
}

const OF_THE_PAST = /^\s*who\s+(?:was|were)\b/iu;

/** What stands before the noun of the office: "the former", of "the former mayor". */
const leadOf = (office: string): string => office.trim().split(/\s+/u).slice(0, -1).join(' ');

/** "Puerto Rico’s secretary of state", "the mayor of Varo". */
function split(named: string): { readonly office: string; readonly over: readonly Part[] } {
  const at = named.search(OF);
  const owned = OWNED.exec(named)?.groups;
  const over = owned?.['over'] ?? '';
  if (owned !== undefined && (at < 0 || at > over.length))
    return { office: owned['office'] ?? '', over: partsOf(over) };
  return at < 0
    ? { office: named, over: [] }
    : { office: named.slice(0, at), over: partsOf(named.slice(at)) };
}

const OWNED = /^(?<over>[^'’]{1,60})['’]s (?<office>\S.{0,59})$/iu;
const OF = /\s(?:of|for|at|in)\s/iu;

/** Words that only say what kind of body it is count where there is nothing else: a story may speak of "Congress" alone. */
function partsOf(over: string): readonly Part[] {
  const parts = over
    .split(/\b(?:of|for|at|in)\b/iu)
    .map(matchedTerms)
    .filter((part) => part.length > 0);
  const told = parts.flatMap((part) => {
    const own = part.filter((term) => !BODIES.has(term));
    return own.length === 0 ? [] : [own];
  });
  return told.length === 0 ? parts : told;
}

/** "prime minister of Norway": nothing is asked but the office. */
function officeAlone({ words, kind }: Question): string | undefined {
  const { office = '', over = '' } = (kind === 'topic' && OFFICE_ALONE.exec(words)?.groups) || {};
  return namesOffice(office) && verbIn(over).length === 0 ? `${office} of ${over}` : undefined;
}
