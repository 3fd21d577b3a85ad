import { any, chanceFrom } from '../../bench/verify/chance.ts';

const GIVEN = ['Ana', 'Ivo', 'Mila', 'Petar', 'Rada', 'Stefan', 'Vera', 'Boris', 'Elena', 'Georgi'];
const FAMILY = [
  'Dimov',
  'Petrova',
  'Koleva',
  'Angelov',
  'Ilieva',
  'Marinov',
  'Todorova',
  'Hristov',
  'Nenova',
];
const ROLES = ['Mayor', 'Minister', 'Judge', 'Captain', 'Professor', 'Senator'];
const PLACES = ['Varna', 'Ruse', 'Pleven', 'Burgas', 'Vidin', 'Shumen', 'Dobrich', 'Sliven', 'Yambol'];
const THINGS = ['bridge', 'harbour', 'museum', 'school', 'ferry', 'market', 'library', 'railway', 'hospital'];
const DEEDS = ['close', 'reopen', 'repair', 'sell', 'inspect', 'enlarge', 'move', 'rebuild'];
const WHEN = ['on Monday', 'last week', 'in March', 'on 4 May', 'two years ago', 'on New Year’s Eve'];

/** Stories of our own, no two the same, with people, quotations and days in them: about `length` characters each. */
export function madeStory(seed: number, length: number): { headline: string; text: string } {
  const chance = chanceFrom(seed + 1);
  const one = (list: readonly string[]): string => any(list, chance) ?? '';
  const number = (): number => Math.floor(chance() * 9000) + 10;
  const person = (): string => `${one(GIVEN)} ${one(FAMILY)}`;
  const sentences = [
    () =>
      `${one(ROLES)} ${person()} said ${one(WHEN)} that the ${one(THINGS)} at ${one(PLACES)} would ${one(DEEDS)}.`,
    () =>
      `“Nobody will ${one(DEEDS)} the ${one(THINGS)} before it has cost ${number()} levs,” said ${person()}.`,
    () =>
      `The ${one(THINGS)} at ${one(PLACES)} was built for ${number()} people, and ${number()} came ${one(WHEN)}.`,
    () => `He told reporters that the council had to ${one(DEEDS)} it.`,
    () => `${one(PLACES)} has had no ${one(THINGS)} since the flood of ${1900 + (number() % 100)}.`,
    () => `According to ${person()}, a ${one(THINGS)} was ${number()} metres away ${one(WHEN)}.`,
  ];
  const paragraphs: string[] = [];
  let has = 0;
  while (has < length) {
    const paragraph = Array.from({ length: 3 }, () => any(sentences, chance)?.() ?? '');
    paragraphs.push(paragraph.join(' '));
    has += (paragraphs.at(-1)?.length ?? 0) + 2;
  }
  return {
    headline: `${one(PLACES)} to ${one(DEEDS)} ${one(THINGS)} number ${seed}`,
    text: `${paragraphs.join('\n\n')}\n`,
  };
}

/** The same as a file of the corpus. */
export function madeFile(seed: number, length: number): string {
  const { headline, text } = madeStory(seed, length);
  return `---\ntitle: ${headline}\noutlet: The Test Ledger\npublished: 2024-05-${String((seed % 28) + 1).padStart(2, '0')}\n---\n\n${text}`;
}
