import { AUXILIARY, PASSIVE_BEFORE } from '../../../annotate/lexicon/en/answer-cues.ts';
import { termsOf } from '../../../search/terms.ts';
import type { Person } from '../../../story/annotation.ts';
import { contains, overlap, sliceOf, type Span } from '../../../text/span.ts';
import { SAYING } from '../../telling.ts';
import type { Given, ShortAnswer } from './short.ts';
import { wholeList } from './whole-list.ts';

type Named = { readonly person: Person; readonly span: Span };

/** The person whom a "who" asks for: the speaker of the asked words, the only other person in the sentence, or the one on the asked side of the verb. */
export const who: ShortAnswer = (given) => {
  const { view, scope } = given;
  const { sentence, entry } = view.candidate;
  const asked = scope.named(view.candidate);
  const others = view.people
    .filter((person) => !asked.includes(person))
    .flatMap((person) => named(person, sentence.span))
    .toSorted((a, b) => a.span.start - b.span.start);
  if (asksForTitle(given)) return null;
  const speaker = speakerOf(given, others);
  if (speaker !== null) return speaker.span;
  const people = new Set(others.map(({ person }) => person));
  if (people.size <= 1)
    return others[0] === undefined ? null : wholeList(entry.story.text, [others[0].span], others[0].span);
  const verb = sentence.terms.find(({ term }) => scope.verbs.has(term));
  if (verb === undefined) return null;
  const chosen = besideVerb(entry.story.text, verb, { others, given });
  const names = others.map(({ span }) => span);
  return chosen === null ? null : wholeList(entry.story.text, names, chosen.span);
};

/** By name; pronouns and titles are told by `refers`. */
const named = (person: Person, place: Span): readonly Named[] =>
  person.mentions.filter((mention) => contains(place, mention)).map((span) => ({ person, span }));

/** "Who is Randa Slim?" asks for what she is, and no other person in the sentence answers that. */
function asksForTitle({ view, scope: { question, named: of } }: Given): boolean {
  const names = new Set(
    of(view.candidate).flatMap(({ canonical }) => termsOf(canonical).map(({ term }) => term)),
  );
  return names.size > 0 && question.terms.every(({ term }) => names.has(term));
}

/** "Who called it a disgrace?": most of what was asked is what somebody said, and the verb is one of saying. */
function speakerOf({ view, scope, quotation }: Given, others: readonly Named[]): Named | null {
  if (quotation === null || quotation.speaker === null) return null;
  if (![...scope.verbs].some((verb) => SAYING.has(verb))) return null;
  const asked = new Set(scope.question.terms.map(({ term }) => term));
  const shared = view.candidate.sentence.terms.filter(({ term }) => asked.has(term));
  const said = shared.filter((place) => contains(quotation.span, place));
  if (said.length * 2 < shared.length || said.length === 0) return null;
  const { span } = quotation.speaker;
  return others.find((other) => overlap(other.span, span)) ?? null;
}

/** "Who shot him?" is answered before an active verb and behind the "by" of a passive one, "Who did he shoot?" and "Who was shot?" the other way about. */
function besideVerb(
  text: string,
  verb: Span,
  { others, given }: { readonly others: readonly Named[]; readonly given: Given },
): Named | null {
  const before = others.findLast(({ span }) => span.end <= verb.start);
  const after = others.find(({ span }) => span.start >= verb.end);
  const passive = PASSIVE_BEFORE.test(text.slice(Math.max(0, verb.start - FAR), verb.start));
  const agent = asksForAgent(given.scope.question.words);
  const chosen = agent === passive ? after : before;
  if (chosen === undefined) return null;
  const between =
    chosen === before
      ? { start: chosen.span.end, end: verb.start }
      : { start: verb.end, end: chosen.span.start };
  if (between.end - between.start > FAR) return null;
  return agent && passive && !/\bby\b/u.test(sliceOf(text, between)) ? null : chosen;
}

/** UTF-16 units between a verb and its subject or object; further away another clause stands between. */
const FAR = 40;

/** "Who ordered it?", not "Who did he order?" nor "Who was ordered?". */
const asksForAgent = (words: string): boolean => {
  const next = /\bwho\s+(?<next>\p{L}+)/iu.exec(words)?.groups?.['next']?.toLowerCase();
  return next !== undefined && !AUXILIARY.has(next);
};
