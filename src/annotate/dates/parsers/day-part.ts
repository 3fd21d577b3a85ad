import { BEFORE_DAY_PARTS, DAY_PART_STEPS } from '../../lexicon/en/date-context.ts';
import { DAY_PARTS, EVERY } from '../../lexicon/en/time-words.ts';
import type { Parser, Said } from '../meaning.ts';
import { oneOf, wholeWords } from '../patterns.ts';

const DETERMINER = oneOf([...DAY_PART_STEPS.keys(), 'the', ...EVERY]);
const WHOLE = new RegExp(`\\b${oneOf(BEFORE_DAY_PARTS)} $`, 'iu');

/** this morning · last night · the next morning · in the afternoon · overnight · (Friday) night: bare parts count beside a day alone */
export const dayPart: Parser = {
  name: 'day-part',
  cues: ['day-part'],
  pattern: wholeWords(
    `(?:(?<det>${DETERMINER}) )?(?:early |late |mid-?)?(?<part>${oneOf(DAY_PARTS.keys())})`,
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

function partOf(determiner: string, time: string, { before, isOvernight }: Place): Said {
  const tied = DAY_PART_STEPS.get(determiner);
  if (tied !== undefined) return { meaning: { kind: 'period', unit: 'day', ...tied }, time };
  const isWhole = isOvernight || (determiner === 'the' && WHOLE.test(before));
  return { meaning: { kind: 'time' }, time, loose: !isWhole };
}
