import { any, type Chance } from '../verify/chance.ts';

/** What careless code trips over, beside what any text may hold. */
const PIECES = [
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u0000',
  '\u00A0',
  '\u200B',
  '\u202E',
  '\uFEFF',
  '\uD83D',
  '\uDC4B',
  '👋🏽',
  'e\u0301',
  'ﬁ',
  'İ',
  'ß',
  '“',
  '”',
  '‘',
  '’',
  '"',
  '«',
  '—',
  '…',
  '...',
  '---',
  '---\n',
  'title: ',
  '# ',
  '(',
  ')',
  '[',
  '](',
  '|',
  '\\',
  '$&',
  '<b>',
  '&amp;',
  '__proto__',
  'constructor',
  ' said ',
  ', who said ',
  'According to ',
  'Mr. ',
  'U.S. ',
  'on Monday ',
  '31 February 2024',
  '99/99/9999',
  'CORRECTION: ',
  'Q: ',
  'A: ',
  '1',
  '%',
] as const;

/** Times that a piece is repeated at most; powers of it are rarer. */
const MOST_TIMES = 400;
/** In characters: no mutation makes a text longer than this. */
const LONGEST = 20_000;

type Mutation = (text: string, chance: Chance, other: string) => string;

const nat = (below: number, chance: Chance): number => Math.floor(chance() * below);
/** Short spans are likelier than long ones. */
function spanIn(text: string, chance: Chance): readonly [number, number] {
  const start = nat(text.length + 1, chance);
  return [start, Math.min(text.length, start + Math.floor(text.length * chance() ** 4) + 1)];
}

const MUTATIONS: readonly Mutation[] = [
  function leaveOut(text, chance) {
    const [start, end] = spanIn(text, chance);
    return text.slice(0, start) + text.slice(end);
  },
  function putIn(text, chance) {
    const at = nat(text.length + 1, chance);
    const times = Math.max(1, Math.floor(MOST_TIMES * chance() ** 6));
    return text.slice(0, at) + (any(PIECES, chance) ?? '').repeat(times) + text.slice(at);
  },
  function sayAgain(text, chance) {
    const [start, end] = spanIn(text, chance);
    return text.slice(0, end) + text.slice(start, end).repeat(1 + nat(4, chance)) + text.slice(end);
  },
  function move(text, chance) {
    const [start, end] = spanIn(text, chance);
    const rest = text.slice(0, start) + text.slice(end);
    const at = nat(rest.length + 1, chance);
    return rest.slice(0, at) + text.slice(start, end) + rest.slice(at);
  },
  function spellOtherwise(text, chance) {
    const [start, end] = spanIn(text, chance);
    const part = text.slice(start, end);
    const other = any([part.toUpperCase(), part.toLowerCase(), part.split('').toReversed().join('')], chance);
    return text.slice(0, start) + (other ?? part) + text.slice(end);
  },
  function replaceAll(text, chance) {
    const letter = text.charAt(nat(text.length, chance));
    return letter === '' ? text : text.replaceAll(letter, any(PIECES, chance) ?? '');
  },
  function cutOff(text, chance) {
    return text.slice(0, nat(text.length + 1, chance));
  },
  function goOnWith(text, chance, other) {
    const [start, end] = spanIn(other, chance);
    const at = nat(text.length + 1, chance);
    return text.slice(0, at) + other.slice(start, end) + text.slice(at);
  },
];

/** A text changed in one to six places; `other` is what pieces may come from. */
export function mutated(text: string, other: string, chance: Chance): string {
  let now = text;
  for (let left = 1 + nat(6, chance); left > 0; left -= 1)
    now = (any(MUTATIONS, chance)?.(now, chance, other) ?? now).slice(0, LONGEST);
  return now;
}
