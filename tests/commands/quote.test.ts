import { describe, expect, test } from 'vitest';
import { suggestionsOf } from '../support/suggestions-of.ts';
import { command } from '../../commands/quote.ts';
import { answerOf, fakeNewsroom } from '../support/newsroom.ts';
import { storyOf } from '../support/story.ts';
import { refusedWith } from '../support/refused.ts';

describe('/quote asks for the words', () => {
  test.each([
    ['of a person about something', { person: 'Mike Lee', about: 'the briefing' }, 'Mike Lee: the briefing'],
    ['of a person about anything', { person: 'Mike Lee' }, 'Mike Lee'],
    ['of anybody about something', { about: 'the briefing' }, 'the briefing'],
  ])('%s', async (_what, given, shown) => {
    const newsroom = fakeNewsroom();
    const { blocks } = await command.run(given, newsroom);
    expect(newsroom.asked).toMatchObject([{ kind: 'quote', story: undefined }]);
    expect(newsroom.asked[0]?.speaker).toBe('person' in given ? given.person : undefined);
    expect(newsroom.asked[0]?.question).toContain('about' in given ? given.about : given.person);
    expect(blocks[0]).toEqual({ kind: 'question', text: shown });
  });
});

test('/quote of nobody about nothing says how it is used', async () => {
  await expect(async () => command.run({}, fakeNewsroom())).rejects.toThrow(
    refusedWith({ code: 'quote-of-nobody' }),
  );
});

test('/quote shows three quotations at most', async () => {
  const newsroom = fakeNewsroom({
    answer: () => {
      const one = answerOf(storyOf('“It sank.”'));
      if (one.status === 'abstained') return one;
      const first = { ...one.findings[0], form: 'direct' as const };
      return { ...one, findings: [first, first, first, first, first] };
    },
  });
  const { blocks } = await command.run({ about: 'the ferry' }, newsroom);
  expect(blocks.filter(({ kind }) => kind === 'quote')).toHaveLength(3);
});

test('/quote offers those whom the stories quote', () => {
  const newsroom = fakeNewsroom({ speakers: ['Mike Lee', 'Ana Petrova'] });
  expect(suggestionsOf(command, 'person')?.('lee', newsroom)).toEqual([
    { name: 'Mike Lee', value: 'Mike Lee' },
  ]);
});
