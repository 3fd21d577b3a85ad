import { describe, expect, test } from 'vitest';
import { command } from '../../commands/people.ts';
import { fakeNewsroom } from '../support/newsroom.ts';
import { suggestionsOf } from '../support/suggestions-of.ts';
import { refusedWith } from '../support/refused.ts';

const newsroom = fakeNewsroom({ people: ['Mike Pompeo', 'Mike Lee', 'Ana Petrova'] });

describe('/people', () => {
  test.each([
    ['all', {}, ['Mike Pompeo', 'Mike Lee', 'Ana Petrova']],
    ['those of a name', { name: 'mike' }, ['Mike Pompeo', 'Mike Lee']],
    ['those of a name with a slip', { name: 'petorva' }, ['Ana Petrova']],
  ])('lists %s', async (_which, given, names) => {
    const { blocks } = await command.run(given, newsroom);
    const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(items.map(([name]) => name?.text)).toEqual(names);
  });

  test('says where nobody is called so', () => {
    expect(() => command.run({ name: 'Merkel' }, newsroom)).toThrow(
      refusedWith({ code: 'nobody-called-so', name: 'Merkel' }),
    );
  });

  test('offers the people in the stories', () => {
    expect(suggestionsOf(command, 'name')?.('lee', newsroom)).toEqual([
      { name: 'Mike Lee', value: 'Mike Lee' },
    ]);
  });
});
