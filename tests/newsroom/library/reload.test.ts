import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openNewsroom } from '../../../src/newsroom/open-newsroom.ts';
import type { Newsroom } from '../../../src/newsroom/newsroom.ts';
import { verbatim } from '../../../src/story/evidence.ts';
import { UserError } from '../../../src/text/errors.ts';
import { folderOf, type Folder } from '../../support/folder.ts';
import { bridge, ferry } from '../../support/stories.ts';
import { refusedWith } from '../../support/refused.ts';

const QUESTION = { question: 'how many people drowned off Varna?' };
const sixteen = ferry.replace('and 14 people drowned', 'and 16 people drowned');
const none = { added: [], changed: [], removed: [], unchanged: [], rejected: [] };

const open = async (
  files: Readonly<Record<string, string>>,
): Promise<{ folder: Folder; newsroom: Newsroom }> => {
  const folder = await folderOf(files);
  return { folder, newsroom: (await openNewsroom([folder.path])).newsroom };
};
const answerOf = async (newsroom: Newsroom): Promise<string> => {
  const answer = await newsroom.ask(QUESTION);
  return answer.status === 'answered' ? verbatim(answer.findings[0].evidence) : answer.reason;
};

const line = (id: string, text: string): string => JSON.stringify({ id, text });
const wireOf = (words: string): string =>
  Array.from({ length: 120 }, (_none, at) => line(`s${at}`, `The ferry ${at} ${words}.`)).join('\n');
const many = (words: string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: 40 }, (_none, at) => [`s${at}.md`, `The ferry ${at} ${words} off Varna.`]),
  );

describe('a reload counts', () => {
  test('nothing but what is unchanged where nothing changed', async () => {
    const { newsroom } = await open({ 'ferry.md': ferry, 'bridge.md': bridge });
    expect(await newsroom.reload()).toEqual({ ...none, unchanged: ['bridge.md', 'ferry.md'] });
  });

  test('what was added, changed, removed, left and refused', async () => {
    const { folder, newsroom } = await open({ 'a.md': ferry, 'b.md': bridge, 'c.md': bridge, 'd.md': ferry });
    await folder.write('a.md', sixteen);
    await folder.remove('b.md');
    await folder.write('d.md', '');
    await folder.write('e.md', ferry);
    expect(await newsroom.reload()).toEqual({
      added: ['e.md'],
      changed: ['a.md'],
      removed: ['b.md'],
      unchanged: ['c.md'],
      rejected: [{ file: 'd.md', reason: { code: 'story-without-text' }, kept: true }],
    });
  });

  test('a file that was written again with the same words as unchanged', async () => {
    const { folder, newsroom } = await open({ 'ferry.md': ferry });
    const [before] = newsroom.stories();
    await folder.write('ferry.md', ferry);
    expect(await newsroom.reload()).toEqual({ ...none, unchanged: ['ferry.md'] });
    expect(newsroom.stories()[0]).toBe(before);
  });

  test('a file under another name as one added and one removed', async () => {
    const { folder, newsroom } = await open({ 'ferry.md': ferry });
    await folder.remove('ferry.md');
    await folder.write('aurora.md', ferry);
    expect(await newsroom.reload()).toEqual({ ...none, added: ['aurora.md'], removed: ['ferry.md'] });
    expect(newsroom.stories().map(({ id }) => id)).toEqual(['aurora']);
  });

  test('a story of an id that is taken as refused, until it is free', async () => {
    const { folder, newsroom } = await open({ 'ferry.md': ferry });
    await folder.write('ferry.txt', sixteen);
    expect(await newsroom.reload()).toMatchObject({
      unchanged: ['ferry.md'],
      rejected: [{ file: 'ferry.txt' }],
    });
    expect(await answerOf(newsroom)).toContain('14 people');
    await folder.remove('ferry.md');
    expect(await newsroom.reload()).toEqual({ ...none, changed: ['ferry.txt'], removed: ['ferry.md'] });
    expect(await answerOf(newsroom)).toContain('16 people');
  });

  test('of two files of one name each by itself', async () => {
    const folder = await folderOf({ 'one/ferry.md': ferry, 'two/ferry.md': bridge });
    const { newsroom } = await openNewsroom([folder.at('one'), folder.at('two')]);
    expect(await newsroom.reload()).toMatchObject({
      unchanged: ['ferry.md'],
      rejected: [{ file: 'ferry.md' }],
    });
  });
});

describe('a bad file', () => {
  test('leaves the old version of its story in place, again and again', async () => {
    const { folder, newsroom } = await open({ 'ferry.md': ferry });
    await folder.write('ferry.md', '---\ntitle: A');
    const rejected = [{ file: 'ferry.md', reason: { code: 'front-matter-open' }, kept: true }];
    expect(await newsroom.reload()).toEqual({ ...none, rejected });
    expect(await newsroom.reload()).toEqual({ ...none, rejected });
    expect(await answerOf(newsroom)).toContain('14 people');
  });

  test('that is mended has changed', async () => {
    const { folder, newsroom } = await open({ 'ferry.md': ferry });
    await folder.write('ferry.md', '');
    await newsroom.reload();
    await folder.write('ferry.md', sixteen);
    expect(await newsroom.reload()).toEqual({ ...none, changed: ['ferry.md'] });
    expect(await answerOf(newsroom)).toContain('16 people');
  });

  test('that was never read has no old version, and is named each time', async () => {
    const { newsroom } = await open({ 'ferry.md': ferry, 'bad.md': '' });
    const report = await newsroom.reload();
    expect(report).toMatchObject({ unchanged: ['ferry.md'], rejected: [{ file: 'bad.md', kept: false }] });
    expect(newsroom.stories().map(({ id }) => id)).toEqual(['ferry']);
  });

  test('that is taken away is gone, with its old version', async () => {
    const { folder, newsroom } = await open({ 'ferry.md': ferry, 'bridge.md': bridge });
    await folder.write('ferry.md', '');
    await newsroom.reload();
    await folder.remove('ferry.md');
    expect(await newsroom.reload()).toEqual({ ...none, removed: ['ferry.md'], unchanged: ['bridge.md'] });
    expect(newsroom.stories().map(({ id }) => id)).toEqual(['bridge']);
  });

  test('that can no longer be opened keeps its old version', async () => {
    const { folder, newsroom } = await open({ 'ferry.md': ferry });
    await folder.remove('ferry.md');
    await folder.write('ferry.md/inside.txt', 'a folder of that name');
    expect(await newsroom.reload()).toMatchObject({
      removed: [],
      rejected: [{ file: 'ferry.md', kept: true }],
    });
    expect(await answerOf(newsroom)).toContain('14 people');
  });

  test('of lines loses the bad line alone, whose old version stays', async () => {
    const folder = await folderOf({
      'wire.jsonl': [line('a', 'It rained.'), line('b', 'It poured.')].join('\n'),
    });
    const { newsroom } = await openNewsroom([folder.at('wire.jsonl')]);
    await folder.write('wire.jsonl', [line('a', 'It snowed.'), line('b', '')].join('\n'));
    expect(await newsroom.reload()).toMatchObject({ rejected: [{ file: 'wire.jsonl line 2', kept: true }] });
    expect(newsroom.stories().map(({ text }) => text)).toEqual(['It snowed.', 'It poured.']);
  });
});

test('a file of lines that is no text any more keeps every story it had, until it is mended', async () => {
  const lines = [line('a', 'It rained.'), line('b', 'It poured.')].join('\n');
  const folder = await folderOf({ 'wire.jsonl': lines });
  const { newsroom } = await openNewsroom([folder.at('wire.jsonl')]);
  await folder.write('wire.jsonl', new Uint8Array(64));
  const rejected = [
    { file: 'wire.jsonl', reason: expect.objectContaining({ code: expect.any(String) }), kept: true },
  ];
  expect(await newsroom.reload()).toEqual({ ...none, rejected });
  expect(await newsroom.reload()).toEqual({ ...none, rejected });
  expect(newsroom.stories().map(({ id }) => id)).toEqual(['a', 'b']);
  await folder.write('wire.jsonl', line('a', 'It snowed.'));
  expect(await newsroom.reload()).toEqual({ ...none, changed: ['wire.jsonl'] });
  expect(newsroom.stories().map(({ text }) => text)).toEqual(['It snowed.']);
});

describe('a reload swaps all at once', () => {
  test('while it runs, questions and lists see the whole old library, then the whole new one', async () => {
    const { folder, newsroom } = await open(many('sank'));
    for (const [file, words] of Object.entries(many('rose'))) await folder.write(file, words);
    const running = { over: false };
    const reload = newsroom.reload().finally(() => {
      running.over = true;
    });
    const seen: string[] = [];
    while (!running.over) {
      const all = newsroom.stories().map(({ text }) => (text.includes('sank') ? 'old' : 'new'));
      seen.push([...new Set(all)].join(' and '));
      // oxlint-disable-next-line no-await-in-loop -- looks in between the steps of the reload
      await setImmediate();
    }
    expect((await reload).changed).toHaveLength(40);
    expect(seen.length).toBeGreaterThan(5);
    expect(new Set(seen)).toEqual(new Set(['old']));
    expect(newsroom.stories().every(({ text }) => text.includes('rose'))).toBe(true);
  });

  test('of a file of lines too, between whose stories others run', async () => {
    const folder = await folderOf({ 'wire.jsonl': wireOf('sank') });
    const { newsroom } = await openNewsroom([folder.at('wire.jsonl')]);
    await folder.write('wire.jsonl', wireOf('rose'));
    const running = { over: false };
    const reload = newsroom.reload().finally(() => {
      running.over = true;
    });
    let turns = 0;
    for (; !running.over; turns += 1) await setImmediate();
    expect((await reload).changed).toEqual(['wire.jsonl']);
    // It rests by the time that has passed, so a fast machine has fewer turns.
    expect(turns).toBeGreaterThan(10);
  });

  test('a question that is asked before a slow reload finishes on the old one', async () => {
    const { folder, newsroom } = await open({ 'ferry.md': ferry });
    await folder.write('ferry.md', sixteen);
    const reload = newsroom.reload();
    const asked = answerOf(newsroom);
    await reload;
    expect(await asked).toContain('14 people');
    expect(await answerOf(newsroom)).toContain('16 people');
  });

  test('an answer that was given keeps its story after the reload', async () => {
    const { folder, newsroom } = await open({ 'ferry.md': ferry, 'bridge.md': bridge });
    const answer = await newsroom.ask(QUESTION);
    await folder.remove('ferry.md');
    await newsroom.reload();
    expect(answer.status === 'answered' && verbatim(answer.findings[0].evidence)).toContain('14 people');
    expect(await answerOf(newsroom)).not.toContain('people drowned');
  });

  test('who is in the stories is known anew', async () => {
    const { folder, newsroom } = await open({ 'ferry.md': ferry });
    const before = newsroom.speakers();
    await folder.write('ferry.md', bridge);
    await newsroom.reload();
    expect(newsroom.speakers()).not.toEqual(before);
  });
});

describe('two reloads at once', () => {
  test('run one after the other, and each change is in one of them', async () => {
    const { folder, newsroom } = await open({ 'ferry.md': ferry });
    await folder.write('ferry.md', sixteen);
    const reports = await Promise.all([newsroom.reload(), newsroom.reload(), newsroom.reload()]);
    expect(reports.map(({ changed, unchanged }) => [changed.length, unchanged.length])).toEqual([
      [1, 0],
      [0, 1],
      [0, 1],
    ]);
  });

  test('do not fail together', async () => {
    const { folder, newsroom } = await open({ 'ferry.md': ferry });
    await folder.remove('');
    const failing = newsroom.reload();
    const after = failing.catch(() => folder.write('ferry.md', sixteen)).then(() => newsroom.reload());
    await expect(failing).rejects.toBeInstanceOf(UserError);
    expect(await after).toEqual({ ...none, changed: ['ferry.md'] });
  });
});

test('where the folder is gone, the reload says so and the old stories answer on', async () => {
  const { folder, newsroom } = await open({ 'ferry.md': ferry });
  await folder.remove('');
  await expect(newsroom.reload()).rejects.toThrow(refusedWith({ code: 'no-such-path', path: folder.path }));
  expect(await answerOf(newsroom)).toContain('14 people');
});

test('a folder that is emptied leaves nothing to ask about', async () => {
  const { folder, newsroom } = await open({ 'ferry.md': ferry });
  await folder.remove('ferry.md');
  expect(await newsroom.reload()).toEqual({ ...none, removed: ['ferry.md'] });
  await expect(answerOf(newsroom)).rejects.toThrow('no-stories');
});
