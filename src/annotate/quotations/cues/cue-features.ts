import { featuresOf } from '../model/templates.ts';
import type { Features } from '../model/weight-table.ts';
import { classKey, coarseKey, pathKey, type Clause } from '../page/clause.ts';
import { kindOf } from '../page/content-kind.ts';
import { classOfCue } from './cue-class.ts';
import { lemmaOf } from '../../language/lemma.ts';
import { subjectBefore } from './subject.ts';
import { helpersBefore, leftOf, leftVerb, openingOf, restOf, rightOf } from './surroundings.ts';

/**
 * "l" is the lemma of the cue, "c" its class with its part of speech; "left" and "right" are what stands there; "rest" is what follows
 * the phrase after the cue.
 */
const TEMPLATES = {
  bias: [],
  w: ['word'],
  l: ['lemma'],
  pos: ['pos'],
  ending: ['pos', 'ending'],
  c: ['sense'],

  // What stands beside it.
  after: ['after'],
  before: ['before'],
  after2: ['after', 'secondAfter'],
  before2: ['secondBefore', 'before'],
  around: ['before', 'after'],
  'l after': ['lemma', 'next'],
  'l before': ['lemma', 'previous'],
  helpers: ['helpers'],
  'l helpers': ['lemma', 'helpers'],
  'c helpers': ['sense', 'helpers'],
  'c after': ['sense', 'next'],
  'c leads': ['sense', 'leads'],
  place: ['place'],
  'l place': ['lemma', 'place'],
  leads: ['leads', 'isLate'],
  'l leads': ['leads', 'lemma'],
  path: ['path'],

  // Its subject, and the marked pieces about it.
  subject: ['kind', 'boundary'],
  head: ['head'],
  'l kind': ['lemma', 'kind'],
  'l subject': ['lemma', 'boundary'],
  follows: ['follows', 'pos'],
  'l follows': ['lemma', 'follows'],
  'follows subject': ['follows', 'kind'],
  right: ['right'],
  'l right': ['lemma', 'right'],
  'pos right': ['pos', 'right'],
  left: ['left'],
  'l left': ['lemma', 'left'],
  'left right': ['left', 'right'],
  'pos left subject': ['pos', 'left', 'boundary'],
  rest: ['rest'],
  'l rest': ['lemma', 'rest'],
  'rest left': ['rest', 'left'],
  'rest subject': ['rest', 'boundary', 'hasSubject'],
  'rest pos left': ['rest', 'pos', 'verbBefore'],
  opening: ['opening', 'pos'],
  'c kind': ['sense', 'kind'],
  'c subject': ['sense', 'boundary'],
  'c follows': ['sense', 'follows'],
  'c right': ['sense', 'right'],
  'c left': ['sense', 'left'],
  'c rest': ['sense', 'rest'],
  sort: ['sort'],
  'c sort': ['sense', 'sort'],
  'l sort': ['lemma', 'sort'],
  'sort follows': ['sort', 'follows'],
} as const;

export const CUE_NAMES: readonly string[] = Object.keys(TEMPLATES);

const cueKeys = featuresOf(TEMPLATES);

/** Slots from the end within which a cue is late. */
const LATE = 8;

/** What the model of the frame sees of the slot `at`: the word, what stands beside it, its subject, and the marked pieces about it. */
export function cueFeatures(clause: Clause, at: number): Features {
  const { keys, slots } = clause;
  const lower = slots[at]?.lower ?? '';
  const pos = clause.parts[at] ?? clause.outside;
  const subject = subjectBefore(clause, at);
  const place = keys.of(at === 0 ? 'first' : 'in');
  return [
    cueKeys(keys, {
      word: keys.of(lower),
      lemma: keys.of(lemmaOf(lower)),
      pos,
      ending: keys.of(lower.slice(-3)),
      sense: keys.join(keys.of(classOfCue(lower)), pos),
      after: classKey(clause, at + 1),
      before: classKey(clause, at - 1),
      next: coarseKey(clause, at + 1),
      previous: coarseKey(clause, at - 1),
      secondAfter: coarseKey(clause, at + 2),
      secondBefore: coarseKey(clause, at - 2),
      helpers: helpersBefore(clause, at),
      leads: keys.of(String(clause.leads)),
      isLate: keys.of(String(slots.length - at <= LATE)),
      place: keys.join(place, keys.of(slots.length - at <= 2 ? 'last' : '')),
      path: pathKey(clause, at + 1, Math.min(at + 5, slots.length)),
      kind: keys.of(subject.kind),
      boundary: subject.boundary,
      head: keys.of(subject.head),
      sort: keys.of(subject.sort),
      hasSubject: keys.of(subject.kind === 'none' ? 'none' : 'some'),
      verbBefore: keys.of(leftVerb(clause, subject.first)),
      follows: keys.of(kindOf(clause, at + 1)),
      right: rightOf(clause, at),
      left: leftOf(clause, at, subject.first),
      rest: restOf(clause, at),
      opening: openingOf(clause, at),
    }),
  ];
}
