import { expect, test } from 'vitest';
import { splitSpeaker } from '../../../src/command/asking/split-speaker.ts';
import { fakeNewsroom } from '../../support/newsroom.ts';

const newsroom = fakeNewsroom({
  speakers: ['Donald Trump', 'Mike Lee', 'Ana Núñez', 'the Pentagon', 'a source close to Mike Lee'],
});

test.each([
  ['Trump injuries', 'Trump', 'injuries'],
  ['donald trump the injuries of soldiers', 'donald trump', 'the injuries of soldiers'],
  ['Trump on injuries', 'Trump', 'injuries'],
  ['Trump about the briefing', 'Trump', 'the briefing'],
  ['nunez budget', 'nunez', 'budget'],
  ['the Pentagon the strike', 'the Pentagon', 'the strike'],
  ['a source close to Mike Lee briefing', 'a source close to Mike Lee', 'briefing'],
  ['Mike Lee', 'Mike Lee', undefined],
  ['Lee', 'Lee', undefined],
  ['Angela Merkel', 'Angela Merkel', undefined],
  ['close the harbour', 'close the harbour', undefined],
  [undefined, undefined, undefined],
])('%s', (typed, person, about) => {
  expect(splitSpeaker(typed, newsroom)).toEqual({ person, about });
});
