import { describe, expect, test } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../src/store/preferences.ts';
import { UserError } from '../../src/text/errors.ts';
import { always, serve } from '../fetch/page-server.ts';
import {
  addTo,
  answerOf,
  moderationOf,
  idsIn,
  MILA,
  museum,
  newsroomsOf,
  testClock,
} from '../support/newsrooms.ts';
import { ferry } from '../support/stories.ts';
import { refusedWith } from '../support/refused.ts';

const sentence = 'who said they waited nine years?';

describe('a story that a server adds', () => {
  test('is asked there beside the shared ones, and nowhere else, after a restart too', async () => {
    const { newsrooms, again } = await newsroomsOf({ 'ferry.md': ferry });
    expect(await addTo(newsrooms.of('1'))).toBe('museum-at-pleven-reopens');
    for (const each of [newsrooms, await again()]) {
      /* oxlint-disable no-await-in-loop -- one claim after the other */
      expect(idsIn(each.of('1'))).toEqual(['ferry', 'museum-at-pleven-reopens']);
      expect(idsIn(each.of('2'))).toEqual(['ferry']);
      expect(idsIn(each.shared)).toEqual(['ferry']);
      expect(await answerOf(each.of('1'), sentence)).toContain('We waited nine years');
      expect(await answerOf(each.of('2'), sentence)).toBeNull();
      expect(await answerOf(each.of('1'), 'how many people drowned off Varna?')).toContain(
        '14 people drowned',
      );
      expect(
        each
          .of('1')
          .speakers()
          .map(({ name }) => name),
      ).toContain('Rada Ilieva');
      expect(
        each
          .of('2')
          .speakers()
          .map(({ name }) => name),
      ).not.toContain('Rada Ilieva');
      /* oxlint-enable no-await-in-loop */
    }
  });

  test('is a draft that nobody is answered from until it is confirmed', async () => {
    const { newsrooms, again } = await newsroomsOf({ 'ferry.md': ferry });
    const draft = await moderationOf(newsrooms.of('1')).draft({ words: museum });
    expect(draft).toMatchObject({ replaces: null, blockers: [] });
    expect(draft.preview.counts).toMatchObject({ paragraphs: 3, people: 1, quotations: 1 });
    expect(idsIn(newsrooms.of('1'))).toEqual(['ferry']);
    // A restart lies between preview and confirmation.
    const later = (await again()).of('1');
    await moderationOf(later).confirm(draft.id, MILA);
    expect(idsIn(later)).toHaveLength(2);
    await expect(moderationOf(later).confirm(draft.id, MILA)).rejects.toThrow('draft-gone');
  });

  test('waits for its day', async () => {
    const { newsrooms } = await newsroomsOf({});
    const moderation = moderationOf(newsrooms.of('1'));
    const { id, blockers } = await moderation.draft({ words: { ...museum, published: null } });
    expect(blockers).toEqual([{ code: 'draft-undated' }]);
    await expect(moderation.confirm(id, MILA)).rejects.toThrow('draft-undated');
    await expect(moderation.amend(id, { published: 'last week' })).rejects.toThrow('no-day');
    expect(await moderation.amend(id, { published: '2024-05-07', outlet: ' ' })).toMatchObject({
      blockers: [],
    });
    expect(await moderation.confirm(id, MILA)).toMatchObject({
      published: '2024-05-07',
      outlet: museum.outlet,
    });
  });

  test('that is here already is not added again, a shared one neither', async () => {
    const { newsrooms } = await newsroomsOf({ 'ferry.md': ferry });
    const newsroom = newsrooms.of('1');
    await addTo(newsroom);
    const words = { ...museum, headline: 'Another headline', text: `${museum.text}\n\n` };
    const again = await moderationOf(newsroom).draft({ words });
    expect(again.blockers).toMatchObject([{ code: 'draft-there-already', title: museum.headline }]);
    await expect(moderationOf(newsroom).confirm(again.id, MILA)).rejects.toThrow('draft-there-already');
    const shared = await moderationOf(newsroom).draft({ file: { name: 'x.md', bytes: Buffer.from(ferry) } });
    expect(shared.blockers).toMatchObject([{ code: 'draft-there-already' }]);
  });

  test('of a headline that is taken gets a name of its own', async () => {
    const { newsrooms } = await newsroomsOf({});
    const newsroom = newsrooms.of('1');
    await addTo(newsroom);
    expect(await addTo(newsroom, { ...museum, text: 'The museum closed again.' })).toBe(
      'museum-at-pleven-reopens-2',
    );
    expect(await addTo(newsroom, { ...museum, headline: '../../Ръка', text: 'Nobody came.' })).toBe(
      'nobody-came',
    );
  });

  test('is replaced, removed, and brought back', async () => {
    const { newsrooms } = await newsroomsOf({ 'ferry.md': ferry });
    const newsroom = newsrooms.of('1');
    const moderation = moderationOf(newsroom);
    const id = await addTo(newsroom);
    const { id: draft } = await moderation.draft(
      { words: { ...museum, text: museum.text.replace('nine', 'ten') } },
      id,
    );
    await moderation.confirm(draft, MILA);
    expect(await answerOf(newsroom, 'who said they waited ten years?')).toContain('ten years');
    await moderation.undo(MILA);
    expect(await answerOf(newsroom, sentence)).toContain('nine years');
    await moderation.remove(id, MILA);
    expect(idsIn(newsroom)).toEqual(['ferry']);
    expect(await moderation.undo(MILA)).toMatchObject({ what: 'add', isUndo: true });
    expect(idsIn(newsroom)).toHaveLength(2);
    const said = (await moderation.changes(9)).map(({ what, by }) => `${by.name} ${what}`);
    expect(said).toEqual(['mila add', 'mila remove', 'mila replace', 'mila replace', 'mila add']);
  });

  test('of others cannot be removed or replaced, nor can a shared one', async () => {
    const { newsrooms } = await newsroomsOf({ 'ferry.md': ferry });
    const id = await addTo(newsrooms.of('1'));
    for (const [server, story] of [
      ['2', id],
      ['1', 'ferry'],
      ['1', '../settings'],
    ] as const) {
      const moderation = moderationOf(newsrooms.of(server));
      // oxlint-disable-next-line no-await-in-loop -- one claim after the other
      await expect(moderation.remove(story, MILA)).rejects.toThrow(UserError);
      // oxlint-disable-next-line no-await-in-loop
      await expect(moderation.draft({ words: museum }, story)).rejects.toThrow(UserError);
    }
  });
});

describe('of two who confirm at once', () => {
  test('both stories are there, under two names', async () => {
    const { newsrooms, again } = await newsroomsOf({});
    const moderation = moderationOf(newsrooms.of('1'));
    const drafts = await Promise.all(
      ['The first floor is open.\n', 'The second floor is shut.\n'].map((text) =>
        moderation.draft({ words: { ...museum, text } }),
      ),
    );
    const added = await Promise.all(drafts.map(({ id }) => moderation.confirm(id, MILA)));
    expect(new Set(added.map(({ id }) => id)).size).toBe(2);
    expect(idsIn((await again()).of('1'))).toEqual(added.map(({ id }) => id).toSorted());
  });

  test('one draft is added once, and the other is told that it is gone', async () => {
    const { newsrooms } = await newsroomsOf({});
    const { draft, confirm } = moderationOf(newsrooms.of('1'));
    const { id } = await draft({ words: museum });
    const outcomes = await Promise.allSettled([confirm(id, MILA), confirm(id, MILA)]);
    expect(outcomes).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: { problem: { code: 'draft-gone' } } },
    ]);
    expect(idsIn(newsrooms.of('1'))).toHaveLength(1);
  });

  test('one is refused where there is room for one, and where both are the same', async () => {
    const { newsrooms } = await newsroomsOf(
      {},
      { limits: { stories: 2, bytes: 1_000_000, uploadsAnHour: 50 } },
    );
    const moderation = moderationOf(newsrooms.of('1'));
    const draft = (text: string) => moderation.draft({ words: { ...museum, text } });
    const [first, same] = [await draft('It is open.\n'), await draft('It  is open.\n')];
    const outcomes = await Promise.allSettled([first, same].map(({ id }) => moderation.confirm(id, MILA)));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    const [second, third] = [await draft('It is shut.\n'), await draft('It burned.\n')];
    const more = await Promise.allSettled([second, third].map(({ id }) => moderation.confirm(id, MILA)));
    expect(more).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: { problem: { code: 'too-many-stories' } } },
    ]);
  });
});

test('drafts are counted, those thrown away and those amended too', async () => {
  const clock = testClock();
  const { newsrooms } = await newsroomsOf(
    {},
    { clock, limits: { stories: 9, bytes: 1_000_000, uploadsAnHour: 1 } },
  );
  const moderation = moderationOf(newsrooms.of('1'));
  const { id } = await moderation.draft({ words: museum });
  await moderation.amend(id, { outlet: 'The Post' });
  await moderation.discard(id);
  await moderation.draft({ words: museum });
  const refused = refusedWith({ code: 'too-many-drafts', most: 3 });
  await expect(moderation.draft({ words: museum })).rejects.toThrow(refused);
  await moderationOf(newsrooms.of('2')).draft({ words: museum });
  clock.pass(3_600_001);
  await moderation.draft({ words: museum });
});

describe('from a link', () => {
  test('a story comes with what its page says of it', async () => {
    const { at } = await serve(
      always(`<html><head><title>x</title><meta property="og:site_name" content="The Test Ledger">
        <meta property="article:published_time" content="2024-05-07T23:30:00-07:00"></head><body><article>
        <h1>Museum at Pleven reopens</h1><p>The museum at Pleven reopened on Monday, and hundreds came to see what is left of it.</p>
        <p>“We waited nine years,” said Rada Ilieva, its director.</p></article><script>alert('x')</script></body></html>`),
    );
    const { newsrooms } = await newsroomsOf({});
    const newsroom = newsrooms.of('1');
    const { id, preview } = await moderationOf(newsroom).draft({ link: at('/museum') });
    expect(preview).toMatchObject({
      headline: 'Museum at Pleven reopens',
      outlet: 'The Test Ledger',
      published: '2024-05-07',
      url: at('/museum'),
    });
    expect(preview.begins.join(' ')).not.toContain('alert');
    await moderationOf(newsroom).confirm(id, MILA);
    expect(await answerOf(newsroom, sentence)).toBe(
      '“We waited nine years,” said Rada Ilieva, its director.',
    );
  });

  test('a front page is no story', async () => {
    const links = Array.from(
      { length: 40 },
      (_none, at) => `<li><a href="/${at}">Story number ${at} of this day and its headline</a></li>`,
    );
    const { at } = await serve(always(`<html><body><h1>News</h1><ul>${links.join('')}</ul></body></html>`));
    const { newsrooms } = await newsroomsOf({});
    const { blockers } = await moderationOf(newsrooms.of('1')).draft({ link: at() });
    expect(blockers).toContainEqual({ code: 'draft-of-links' });
  });
});

describe('settings', () => {
  test('switch the shared stories off and on', async () => {
    const { newsrooms } = await newsroomsOf({ 'ferry.md': ferry });
    const newsroom = newsrooms.of('1');
    await addTo(newsroom);
    await moderationOf(newsroom).set({ ...DEFAULT_PREFERENCES, sharedStories: false }, MILA);
    expect(idsIn(newsroom)).toEqual(['museum-at-pleven-reopens']);
    expect(idsIn(newsrooms.of('2'))).toEqual(['ferry']);
    await moderationOf(newsroom).undo(MILA);
    expect(idsIn(newsroom)).toHaveLength(2);
  });

  test('let nothing be seen beyond a paragraph: no answer, no person, no fuller name', async () => {
    const story = `---\ntitle: Heist\npublished: 2024-05-07\n---\nPolice looked for Ilieva on Monday.\n\nAnd then they stopped.\n\n“I did it,” Rada Ilieva told the police.\n\nCORRECTION: This story has been updated to say that she did it.\n`;
    const { newsrooms, corpus } = await newsroomsOf({ 'heist.md': story });
    const newsroom = newsrooms.of('1');
    await moderationOf(newsroom).set({ ...DEFAULT_PREFERENCES, lastParagraph: 2 }, MILA);
    expect(newsroom.stories()[0]?.text).toBe('Police looked for Ilieva on Monday.\n\nAnd then they stopped.');
    expect(newsroom.people().map(({ name }) => name)).toEqual(['Ilieva']);
    expect(newsroom.speakers()).toEqual([]);
    expect(await answerOf(newsroom, 'who said “I did it”?')).toBeNull();
    expect(await answerOf(newsrooms.of('2'), 'who said “I did it”?')).toContain('I did it');
    // A reload keeps to it.
    await corpus.write('ferry.md', ferry);
    await newsroom.reload();
    expect(
      newsroom.stories().map(({ paragraphs }) => Math.max(...paragraphs.map(({ number }) => number))),
    ).toEqual([2, 2]);
    expect(newsrooms.preferencesOf('1')).toMatchObject({ lastParagraph: 2 });
  });
});

describe('limits are told with their reason', () => {
  test.each([
    [{ stories: 1 }, { code: 'too-many-stories', has: 1, most: 1 }],
    [{ bytes: 400 }, { code: 'stories-too-large', has: expect.any(Number), most: 400 }],
    [{ uploadsAnHour: 1 }, { code: 'too-many-uploads', has: 1, most: 1 }],
  ] as const)('%j', async (limit, problem) => {
    const limits = { stories: 9, bytes: 100_000, uploadsAnHour: 9, ...limit };
    const { newsrooms } = await newsroomsOf({}, { limits });
    const newsroom = newsrooms.of('1');
    await addTo(newsroom);
    await expect(addTo(newsroom, { ...museum, text: `${museum.text} And more.` })).rejects.toThrow(
      refusedWith(problem),
    );
    expect(idsIn(newsroom)).toHaveLength(1);
    expect(idsIn(newsrooms.of('2'))).toEqual([]);
    await addTo(newsrooms.of('2'));
  });

  test('an hour later there is room again', async () => {
    const clock = testClock();
    const { newsrooms } = await newsroomsOf(
      {},
      { clock, limits: { stories: 9, bytes: 100_000, uploadsAnHour: 1 } },
    );
    await addTo(newsrooms.of('1'));
    clock.pass(3_600_001);
    expect(await addTo(newsrooms.of('1'), { ...museum, text: 'Nobody came.' })).toMatch(/-2$/u);
  });
});

test('what a server has is kept for 30 days after the bot has left, and is there when it comes back before', async () => {
  const clock = testClock();
  const { newsrooms, again } = await newsroomsOf({}, { clock });
  await addTo(newsrooms.of('1'));
  await addTo(newsrooms.of('2'));
  await newsrooms.leave('1');
  await newsrooms.leave('2');
  clock.pass(29 * 24 * 3_600_000);
  expect(await newsrooms.sweep()).toEqual([]);
  await newsrooms.join('2');
  clock.pass(2 * 24 * 3_600_000);
  expect(await newsrooms.sweep()).toEqual(['1']);
  for (const each of [newsrooms, await again()]) {
    expect(idsIn(each.of('1'))).toEqual([]);
    expect(idsIn(each.of('2'))).toHaveLength(1);
  }
});
