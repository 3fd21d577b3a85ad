import { DAY_PARTS, EVERY } from '../../lexicon/en/time-words.ts';
import type { Parser, Said } from '../meaning.ts';
import { oneOf, wholeWords } from '../patterns.ts';

const DETERMINERS = oneOf([
  'last',
  'this',
  'that',
  'that same',
  'the same',
  'the next',
  'the following',
  'the previous',
  'the',
  ...EVERY,
]);

/** this morning · last night · the next morning · in the afternoon · overnight · (Friday) night: bare parts count beside a day alone */
export const dayPart: Parser = {
  name: 'day-part',
  cues: ['day-part'],
  pattern: wholeWords(
    `(?:(?<det>${DETERMINERS}) )?(?:early |late |mid-?)?(?<part>${oneOf(DAY_PARTS.keys())})`,
  ),
  read: ({ groups, before, after }) => {
    const part = DAY_PARTS.get((groups['part'] ?? '').toLowerCase());
    if (part === undefined || after.startsWith('-')) return null;
    const det = (groups['det'] ?? '').toLowerCase();
    if (EVERY.has(det)) return { meaning: { kind: 'fixed', type: 'SET', value: 'P1D', granularity: 'none' } };
    return partOf(det, `T${part}`, { before, isOvernight: /overnight/iu.test(groups['part'] ?? '') });
  },
};

type Place = { readonly before: string; readonly isOvernight: boolean };

function partOf(det: string, time: string, { before, isOvernight }: Place): Said {
  if (det === 'this') return { meaning: { kind: 'shift', unit: 'day', amount: 0, from: 'published' }, time };
  if (det === 'last') return { meaning: { kind: 'shift', unit: 'day', amount: -1, from: 'published' }, time };
  const told = {
    that: 0,
    'that same': 0,
    'the same': 0,
    'the next': 1,
    'the following': 1,
    'the previous': -1,
  };
  const amount = Object.entries(told).find(([words]) => words === det)?.[1];
  if (amount !== undefined)
    return { meaning: { kind: 'period', unit: 'day', step: amount, from: 'told' }, time };
  const isWhole =
    isOvernight || (det === 'the' && /\b(?:in|during|of|by|later in|early in) $/iu.test(before));
  return { meaning: { kind: 'time' }, time, loose: !isWhole };
}
