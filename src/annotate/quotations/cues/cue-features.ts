import { named, type Key } from '../model/keys.ts';
import type { Features } from '../model/weight-table.ts';
import { classKey, coarseKey, pathKey, type Clause } from '../page/clause.ts';
import { kindOf } from '../page/content-kind.ts';
import { classOfCue } from './cue-class.ts';
import { lemmaOf } from '../../language/lemma.ts';
import { subjectBefore } from './subject.ts';
import { helpersBefore, leftOf, leftVerb, openingOf, restOf, rightOf } from './surroundings.ts';

/** "l" is the lemma of the cue; "left" and "right" are what stands there; "rest" is what follows the phrase after the cue. */
export const CUE_NAMES = [
  'bias',
  'w',
  'l',
  'pos',
  'after',
  'before',
  'after2',
  'before2',
  'around',
  'l after',
  'l before',
  'subject',
  'head',
  'l kind',
  'l subject',
  'follows',
  'l follows',
  'follows subject',
  'helpers',
  'l helpers',
  'right',
  'l right',
  'pos right',
  'left',
  'l left',
  'left right',
  'pos left subject',
  'rest',
  'l rest',
  'rest left',
  'rest subject',
  'rest pos left',
  'place',
  'l place',
  'ending',
  'leads',
  'l leads',
  'opening',
  'path',
  'c',
  'c after',
  'c helpers',
  'c kind',
  'c subject',
  'c follows',
  'c right',
  'c left',
  'c rest',
  'c leads',
  'sort',
  'c sort',
  'l sort',
  'sort follows',
] as const;

const F = named(CUE_NAMES);

/** What the model of the frame sees of the slot `at`: the word, what stands beside it, its subject, and the marked pieces about it. */
export function cueFeatures(clause: Clause, at: number): Features {
  const { keys, slots } = clause;
  const lower = slots[at]?.lower ?? '';
  const lemma = keys.of(lemmaOf(lower));
  const pos = clause.parts[at] ?? clause.outside;
  const sense = keys.join(keys.of(classOfCue(lower)), pos);
  const own = [
    F.bias,
    keys.join(F.w, keys.of(lower)),
    keys.join(F.l, lemma),
    keys.join(F.pos, pos),
    keys.join3(F.ending, pos, keys.of(lower.slice(-3))),
    keys.join(F.c, sense),
  ];
  return [
    own,
    besideFeatures(clause, at, { lemma, pos, sense }),
    frameFeatures(clause, at, { lemma, pos, sense }),
  ];
}

function besideFeatures(clause: Clause, at: number, { lemma, sense }: Word): readonly Key[] {
  const { keys, slots } = clause;
  const [before, after] = [classKey(clause, at - 1), classKey(clause, at + 1)];
  const helpers = helpersBefore(clause, at);
  const first = keys.of(at === 0 ? 'first' : 'in');
  const place = keys.join(first, keys.of(slots.length - at <= 2 ? 'last' : ''));
  const leads = keys.of(String(clause.leads));
  return [
    keys.join(F.after, after),
    keys.join(F.before, before),
    keys.join3(F.after2, after, coarseKey(clause, at + 2)),
    keys.join3(F.before2, coarseKey(clause, at - 2), before),
    keys.join3(F.around, before, after),
    keys.join3(F['l after'], lemma, coarseKey(clause, at + 1)),
    keys.join3(F['l before'], lemma, coarseKey(clause, at - 1)),
    keys.join(F.helpers, helpers),
    keys.join3(F['l helpers'], lemma, helpers),
    keys.join3(F['c helpers'], sense, helpers),
    keys.join3(F['c after'], sense, coarseKey(clause, at + 1)),
    keys.join3(F['c leads'], sense, leads),
    keys.join(F.place, place),
    keys.join3(F['l place'], lemma, place),
    keys.join3(F.leads, leads, keys.of(String(slots.length - at <= 8))),
    keys.join3(F['l leads'], leads, lemma),
    keys.join(F.path, pathKey(clause, at + 1, Math.min(at + 5, slots.length))),
  ];
}

/** "sense" is the class of the cue with its part of speech. */
type Word = { readonly lemma: Key; readonly pos: Key; readonly sense: Key };

function frameFeatures(clause: Clause, at: number, { lemma, pos, sense }: Word): readonly Key[] {
  const { keys } = clause;
  const subject = subjectBefore(clause, at);
  const kind = keys.of(subject.kind);
  const sort = keys.of(subject.sort);
  const right = rightOf(clause, at);
  const left = leftOf(clause, at, subject.first);
  const rest = restOf(clause, at);
  const follows = keys.of(kindOf(clause, at + 1));
  const some = keys.of(subject.kind === 'none' ? 'none' : 'some');
  const before = keys.of(leftVerb(clause, subject.first));
  return [
    keys.join3(F.subject, kind, subject.boundary),
    keys.join(F.head, keys.of(subject.head)),
    keys.join3(F['l kind'], lemma, kind),
    keys.join3(F['l subject'], lemma, subject.boundary),
    keys.join3(F.follows, follows, pos),
    keys.join3(F['l follows'], lemma, follows),
    keys.join3(F['follows subject'], follows, kind),
    keys.join(F.right, right),
    keys.join3(F['l right'], lemma, right),
    keys.join3(F['pos right'], pos, right),
    keys.join(F.left, left),
    keys.join3(F['l left'], lemma, left),
    keys.join3(F['left right'], left, right),
    keys.join(keys.join3(F['pos left subject'], pos, left), subject.boundary),
    keys.join(F.rest, rest),
    keys.join3(F['l rest'], lemma, rest),
    keys.join3(F['rest left'], rest, left),
    keys.join(keys.join3(F['rest subject'], rest, subject.boundary), some),
    keys.join(keys.join3(F['rest pos left'], rest, pos), before),
    keys.join3(F.opening, openingOf(clause, at), pos),
    keys.join3(F['c kind'], sense, kind),
    keys.join3(F['c subject'], sense, subject.boundary),
    keys.join3(F['c follows'], sense, follows),
    keys.join3(F['c right'], sense, right),
    keys.join3(F['c left'], sense, left),
    keys.join3(F['c rest'], sense, rest),
    keys.join(F.sort, sort),
    keys.join3(F['c sort'], sense, sort),
    keys.join3(F['l sort'], lemma, sort),
    keys.join3(F['sort follows'], sort, follows),
  ];
}
