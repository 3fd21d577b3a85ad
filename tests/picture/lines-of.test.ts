import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { linesOf, type Column } from '../../src/picture/lines-of.ts';
import { widthOf } from '../../src/picture/width-of.ts';

/** So wide that about so many small letters fit. */
const wide = (letters: number, most = 2): Column => ({ width: letters * 6, most, letters: { size: 10 } });

test.each([
  ['short', ['short']],
  ['one two three', ['one two', 'three']],
  ['one two three four five', ['one two', 'three …']],
  ['unbreakable', ['unbreak…']],
  ['', ['']],
])('“%s” is set in lines', (text, lines) => {
  expect(linesOf(text, wide(9))).toEqual(lines);
});

test('a text is cut into lines at its words, and what is left out is marked', () => {
  expect(linesOf('The old crane left on Monday morning', wide(13))).toEqual(['The old crane', 'left on …']);
});

test('capitals take more room, so fewer of them stand on a line', () => {
  expect(linesOf('WE WILL WAIT', wide(9))).toEqual(['WE WILL', 'WAIT']);
  expect(linesOf('we will it', wide(9))).toEqual(['we will it']);
});

test('a line that runs from right to left ends with a mark of its direction, so that its stop stands at its left', () => {
  expect(linesOf('ראש העיר.', wide(40))).toEqual(['ראש העיר.\u200F']);
  expect(linesOf('The mayor.', wide(40))).toEqual(['The mayor.']);
});

test('letters that the font has not are left out, and that is marked', () => {
  expect(linesOf('Said 王伟 and नरेन्द्र मोदी 🎉 here, and Łukasz Đorđević, Αθήνα, Київ.', wide(100))).toEqual([
    'Said … and … here, and Łukasz Đorđević, Αθήνα, Київ.',
  ]);
  expect(linesOf('王伟', wide(40))).toEqual(['…']);
});

const { resolve } = createRequire(import.meta.url);
const SIZE = 20;

/** In pixels, from the first letter's left edge to the last one's right. */
function drawnWidth(line: string, bold: boolean): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="60"><text x="10" y="40" font-family="DejaVu Sans" font-weight="${bold ? 700 : 400}" font-size="${SIZE}">${line}</text></svg>`;
  const fontFiles = [resolve(`dejavu-fonts-ttf/ttf/DejaVuSans${bold ? '-Bold' : ''}.ttf`)];
  return new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).getBBox()?.width ?? 0;
}

test.each([
  'The harbour board said that it would not let the ferry sail.',
  'INTERNAL WATERWAYS, HARBOURS AND LIGHTHOUSES WILL WAIT',
  'WWWWWWWWWWWWMMMMMMMMMMMM',
  'illicit lilting titillation, fill it till it jilts',
  'Donaudampfschifffahrtsgesellschaftskapitän',
  '12,345 characters · 3 statements, 1,234',
  'Міністр Володимир Шевченко сказав, що пором не вийде',
  'Ο δήμαρχος είπε ότι το πλοίο δεν θα φύγει',
  'אמר ראש העיר דוד כהן כי המעבורת לא תפליג',
  'قال محمد عبد الرحمن آل مكتوم إن العبارة لن تبحر',
])('how wide a line is drawn is known: %s', (line) => {
  for (const bold of [false, true]) {
    const known = widthOf(line, { size: SIZE, bold });
    const drawn = drawnWidth(line, bold);
    expect(known).toBeGreaterThan(drawn * 0.96);
    expect(known).toBeLessThan(drawn * 1.5);
  }
});
