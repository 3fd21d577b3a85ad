import { describe, expect, test } from 'vitest';
import { drawSources } from '../../src/picture/sources-picture.ts';
import { drawTimeline, type DrawnEvent } from '../../src/picture/timeline-picture.ts';

/** Width and height, as they stand in the head of a PNG. */
function sizeOf(bytes: Uint8Array): readonly [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  expect(Array.from(bytes.slice(1, 4))).toEqual([0x50, 0x4e, 0x47]);
  return [view.getUint32(16), view.getUint32(20)];
}

const event = (first: string, text = 'The ferry sailed.'): DrawnEvent => ({
  first,
  day: first,
  isDay: true,
  text,
});

describe('a timeline is as wide as a phone shows it, and as high as it has events', () => {
  test.each<[string, readonly DrawnEvent[], number]>([
    ['one event', [event('2024-03-04')], 1],
    ['events of one day', [event('2024-03-04'), event('2024-03-04')], 2],
    ['a century apart', [event('1899-01-01'), event('2024-03-04')], 2],
    ['a hundred events', Array.from({ length: 100 }, () => event('2024-03-04')), 100],
    [
      'a name without a space, and one from right to left',
      [event('2024-03-04', 'W'.repeat(300)), event('2024-03-05', 'التقى الوزير')],
      2,
    ],
  ])('%s', async (_what, events, count) => {
    const [width, height] = sizeOf(await drawTimeline(events, 'dark'));
    expect(width).toBe(2 * (640 + 48));
    expect(height).toBeGreaterThan(count * 2 * 70);
  });
});

test('sources are drawn in both looks, each its own', async () => {
  const sources = [
    {
      name: 'Ana Petrova, mayor of a town with a very long name by the sea',
      named: true,
      said: '2 statements',
      characters: 90,
    },
    { name: 'a port official', named: false, said: 'not named · 1 statement', characters: 30 },
  ];
  const [dark, light] = await Promise.all([drawSources(sources, 'dark'), drawSources(sources, 'light')]);
  expect(sizeOf(dark)).toEqual(sizeOf(light));
  expect(Buffer.from(dark).equals(Buffer.from(light))).toBe(false);
});
