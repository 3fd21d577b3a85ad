import { SPEECH_VERBS } from '../../lexicon/en/speech-verbs.ts';
import { lemmaOf } from '../cues/cue-lemma.ts';
import { kindOf } from '../page/content-kind.ts';
import { classOf, coarseOf, isVerb } from '../page/slot-class.ts';
import { pathOf, type Clause } from '../page/clause.ts';
import type { Slot } from '../page/slot.ts';

/** Slot indices: a cue, and one end of its content. */
export type Place = { readonly cue: number; readonly at: number };

/** Where content to the right of its cue may begin: `at` is its first slot. */
export function rightBeginFeatures(clause: Clause, { cue, at }: Place): readonly string[] {
  const { slots } = clause;
  const lemma = lemmaOf(slots[cue]?.lower ?? '');
  const [here, before] = [classOf(slots[at]), classOf(slots[at - 1])];
  const path = pathOf(clause, cue + 1, at);
  const isMid = at > 0 && clause.phraseAt[at] === clause.phraseAt[at - 1] && (clause.phraseAt[at] ?? -1) >= 0;
  return [
    `d ${Math.min(at - cue, 10)}`,
    `here ${here}`,
    `before ${before}`,
    `path ${path}`,
    `path here ${path} ${coarseOf(slots[at])}`,
    `pair ${coarseOf(slots[at - 1])} ${here}`,
    `mid ${String(isMid)}`,
    `l here ${lemma} ${coarseOf(slots[at])}`,
    `l path ${lemma} ${path}`,
    `l d ${lemma} ${Math.min(at - cue, 4)}`,
    `after ${coarseOf(slots[at])} ${coarseOf(slots[at + 1])}`,
    `that ${laterThat(slots, cue, at)}`,
    `pos d ${slots[cue]?.pos ?? ''} ${Math.min(at - cue, 4)} ${coarseOf(slots[at])}`,
  ];
}

/** Whether a "that", a marked piece or a "to" stands before or after this place, within reach of the cue. */
function laterThat(slots: readonly Slot[], cue: number, at: number): string {
  const signs: string[] = [];
  for (let index = cue + 1; index <= cue + 9 && index < slots.length; index += 1) {
    const sign = coarseOf(slots[index]);
    if (sign !== 'that' && sign !== '“' && sign !== 'to' && sign !== ':') continue;
    signs.push(`${index < at ? '<' : index === at ? '=' : '>'}${sign}`);
    if (signs.length === 2) break;
  }
  return signs.join(' ');
}

/** A stretch of slots `[begin, at)` and its cue. */
export type Stretch = Place & { readonly begin: number };

/** Where content to the right of its cue may end: `at` is the first slot after it. */
export function rightEndFeatures(clause: Clause, { cue, begin, at }: Stretch): readonly string[] {
  const { slots } = clause;
  const lemma = lemmaOf(slots[cue]?.lower ?? '');
  const opening = coarseOf(slots[begin]);
  const here = at >= slots.length - 1 ? 'END' : coarseOf(slots[at]);
  const size = sizeOf(at - begin);
  const inner = insideOf(slots, begin, at);
  const next = nextOf(clause, at);
  const kind = kindOf(clause, begin);
  const pos = slots[cue]?.pos ?? '';
  const ahead = aheadOf(clause, at);
  return [
    `kind here ${kind} ${here}`,
    `kind here size ${kind} ${here} ${size}`,
    `kind inner ${kind} ${inner} ${here}`,
    `kind next ${kind} ${here} ${coarseOf(slots[at + 1])}`,
    `l kind here ${lemma} ${kind} ${here}`,
    `pos here ${pos} ${here}`,
    `pos kind ${pos} ${kind} ${here} ${inner.slice(0, 1)}`,
    `ahead ${here} ${ahead}`,
    `ahead kind ${here} ${ahead} ${kind}`,
    `crosses ${crossesSpeech(clause, begin, at)} ${here}`,
    `crosses opening ${crossesSpeech(clause, begin, at)} ${coarseOf(slots[cue - 1])}`,
    `joined ${joinedOf(slots, cue, at)} ${kind}`,
    `joined inner ${joinedOf(slots, cue, at)} ${inner.slice(0, 1)}`,
    `after ${here} ${slots[at + 1]?.lower ?? ''}`,
    `here ${here}`,
    `size ${size}`,
    `last ${classOf(slots[at - 1])}`,
    `last here ${coarseOf(slots[at - 1])} ${here}`,
    `opening here ${opening} ${here}`,
    `opening size ${opening} ${size}`,
    `opening here size ${opening} ${here} ${size}`,
    `inner ${inner} ${here}`,
    `inner opening ${inner} ${opening} ${here}`,
    `next ${here} ${next}`,
    `inner next ${inner} ${here} ${next}`,
    `l here ${lemma} ${here}`,
    `l size ${lemma} ${size}`,
    `here size ${here} ${size}`,
    `tail ${here} ${tailOf(slots, at)}`,
    `mid ${String((clause.phraseAt[at] ?? -1) >= 0 && clause.phraseAt[at] === clause.phraseAt[at - 1])}`,
  ];
}

/** A clause with a subject of its own after this place: is its verb one of saying? "while", "and" and commas are stepped over. */
function aheadOf({ slots, phrases, phraseAt, extents }: Clause, at: number): string {
  let start = at;
  while (start < at + 3 && ['PUNCT', 'CCONJ', 'SCONJ', 'ADV'].includes(slots[start]?.pos ?? '')) start += 1;
  const phrase = phraseAt[start] ?? -1;
  if (phrase < 0 || phrases[phrase]?.first !== start) return coarseOf(slots[start]);
  const verb = verbAfter(slots, extents[phrase] ?? start);
  if (verb === undefined) return 'NP';
  return SPEECH_VERBS.has(verb.lower) ? 'NP says' : 'NP verb';
}

function verbAfter(slots: readonly Slot[], from: number): Slot | undefined {
  for (let index = from; index < from + 4; index += 1) {
    const slot = slots[index];
    if (slot?.pos === 'VERB') return slot;
    if (slot?.pos !== 'AUX' && slot?.pos !== 'ADV' && slot?.pos !== 'PART') return undefined;
  }
  return undefined;
}

/** Whether the stretch runs over the cue of another quotation: ", she said," or ", said Roe". */
function crossesSpeech({ slots, phraseAt }: Clause, begin: number, at: number): string {
  for (let index = begin; index < at; index += 1) {
    const slot = slots[index];
    if (slot?.pos !== 'VERB' || !SPEECH_VERBS.has(slot.lower)) continue;
    const after = slots[index + 1];
    if (after === undefined || after.lower === ',' || after.pos === 'MARKED' || after.lower === '.')
      return 'after';
    const before = slots[index - 1];
    if (before?.lower === ',' && (phraseAt[index + 1] ?? -1) >= 0) return 'inverted';
  }
  return 'no';
}

/** Whether a conjunction there joins a verb of the form of the cue: "said … and called". */
function joinedOf(slots: readonly Slot[], cue: number, at: number): string {
  const here = slots[at];
  if (here?.pos !== 'CCONJ' && here?.lower !== ',') return 'no';
  const next = slots[at + 1]?.pos === 'ADV' ? slots[at + 2] : slots[at + 1];
  if (next?.pos !== 'VERB') return coarseOf(next);
  return formOf(next.lower) === formOf(slots[cue]?.lower ?? '') ? 'same' : formOf(next.lower);
}

const formOf = (word: string): string =>
  /ing$/u.test(word) ? 'ing' : /(?:ed|d|t|e|wn)$/u.test(word) ? 'past' : /s$/u.test(word) ? 's' : 'base';

const SIZES = [1, 2, 3, 5, 8, 12, 18, 27, 40] as const;
const sizeOf = (count: number): string => `${SIZES.find((size) => count <= size) ?? 99}`;

/** Verbs, commas and marked pieces within a stretch, counted up to two, and whether a bracket or dash is open at its end. */
function insideOf(slots: readonly Slot[], begin: number, at: number): string {
  let [verbs, commas, marked, open, dashes] = [0, 0, 0, 0, 0];
  for (let index = begin; index < at; index += 1) {
    const slot = slots[index];
    if (isVerb(slot)) verbs += 1;
    else if (slot?.lower === ',') commas += 1;
    else if (slot?.pos === 'MARKED') marked += 1;
    else if (slot?.lower === '(') open += 1;
    else if (slot?.lower === ')') open -= 1;
    else if (coarseOf(slot) === '–') dashes += 1;
  }
  return `${Math.min(verbs, 2)}${Math.min(commas, 2)}${Math.min(marked, 2)}${open > 0 ? '(' : ''}${dashes % 2 === 1 ? '–' : ''}`;
}

/** The two or three pieces that follow. */
const nextOf = (clause: Clause, at: number): string =>
  pathOf(clause, at + 1, Math.min(at + 4, clause.slots.length));

/** Whether verbs and marked pieces are left behind. */
function tailOf(slots: readonly Slot[], at: number): string {
  let tail = '';
  for (let index = at; index < slots.length && index < at + 30; index += 1) {
    if (slots[index]?.pos === 'MARKED') return `${tail}“`;
    if (isVerb(slots[index])) tail = 'v';
  }
  return tail;
}

/** Where content to the left of its cue may end: `at` is the first slot after it. */
export function leftEndFeatures(clause: Clause, { cue, at }: Place): readonly string[] {
  const { slots } = clause;
  const lemma = lemmaOf(slots[cue]?.lower ?? '');
  const path = pathOf(clause, at, cue);
  const last = classOf(slots[at - 1]);
  return [
    `d ${Math.min(cue - at, 12)}`,
    `here ${coarseOf(slots[at])}`,
    `last ${last}`,
    `path ${path}`,
    `path last ${path} ${coarseOf(slots[at - 1])}`,
    `l path ${lemma} ${path}`,
    `mark ${last} ${coarseOf(slots[at])}`,
    `between ${String(hasMarked(slots, at, cue))}`,
    `mid ${String((clause.phraseAt[at] ?? -1) >= 0 && clause.phraseAt[at] === clause.phraseAt[at - 1])}`,
  ];
}

function hasMarked(slots: readonly Slot[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (slots[index]?.pos === 'MARKED') return true;
  return false;
}

/** Where content that ends at `at` may begin: `begin` is its first slot. */
export function leftBeginFeatures(clause: Clause, { cue, begin, at }: Stretch): readonly string[] {
  const { slots } = clause;
  const before = begin === 0 ? 'START' : coarseOf(slots[begin - 1]);
  const inner = insideOf(slots, begin, at);
  const outside = insideOf(slots, Math.max(0, begin - 40), begin);
  const size = sizeOf(at - begin);
  return [
    `before ${before}`,
    `here ${classOf(slots[begin])}`,
    `pair ${before} ${coarseOf(slots[begin])}`,
    `size ${size}`,
    `before size ${before} ${size}`,
    `inner ${inner} ${before}`,
    `outside ${outside} ${before}`,
    `last ${coarseOf(slots[at - 1])} ${before} ${coarseOf(slots[begin])}`,
    `here last ${classOf(slots[begin])} ${String(at - begin === 1)} ${before}`,
    `l before ${lemmaOf(slots[cue]?.lower ?? '')} ${before}`,
    `saying ${String(lemmaSayBefore(slots, begin))} ${before}`,
  ];
}

/** Another verb of saying stands before this place: what comes between may be its own. */
function lemmaSayBefore(slots: readonly Slot[], begin: number): boolean {
  for (let index = Math.max(0, begin - 30); index < begin; index += 1)
    if (slots[index]?.pos === 'VERB' && lemmaOf(slots[index]?.lower ?? '') === 'say') return true;
  return false;
}
