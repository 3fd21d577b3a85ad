import { expect, test } from 'vitest';
import { sourceLines, timelineLines } from '../../src/json-lines/lists-out.ts';
import { verifyLine } from '../../src/json-lines/verify-line.ts';
import type { Newsroom } from '../../src/newsroom/newsroom.ts';
import { openNewsroom } from '../../src/newsroom/open-newsroom.ts';
import { folderOf } from '../support/folder.ts';
import { RecordSource, RecordEvent, VerifiedLine } from '../support/json-shapes.ts';
import { refusedWith } from '../support/refused.ts';
import { ferry } from '../support/stories.ts';

async function newsroomOfFerry(): Promise<Newsroom> {
  const folder = await folderOf({ 'ferry.md': ferry });
  return (await openNewsroom([folder.path])).newsroom;
}

test('verify: a claim in, a verdict with its places and changes out', async () => {
  const newsroom = await newsroomOfFerry();
  const line = { quote: 'This crossing is a triumph', speaker: 'Petrova' };
  const out = VerifiedLine.parse(await verifyLine(line, newsroom));
  expect(out.verdict).toBe('altered');
  expect(out.changes).toEqual([{ op: 'replaced', said: 'disgrace', claimed: 'triumph' }]);
  expect(out.answers).toMatchObject([{ story: 'ferry', speaker: { canonical: 'Ana Petrova' } }]);
  expect(VerifiedLine.parse(await verifyLine({ quote: 'Pigs fly', speaker: null }, newsroom))).toEqual({
    verdict: 'absent',
    answers: [],
    changes: [],
  });
  await expect(verifyLine({ quote: 'It sank', story: 'train' }, newsroom)).rejects.toThrow(
    refusedWith({ code: 'no-such-story', name: 'train' }),
  );
});

test('timeline and sources: a line for each', async () => {
  const newsroom = await newsroomOfFerry();
  const events = (await timelineLines(newsroom)).map((line) => RecordEvent.parse(line));
  expect(events[0]).toMatchObject({ value: '2024-03-04', phrase: 'Monday', story: 'ferry' });
  const sources = (await sourceLines(newsroom)).map((line) => RecordSource.parse(line));
  expect(sources.map(({ canonical }) => canonical)).toContain('Ivo Dimov');
});
