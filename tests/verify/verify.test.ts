import { describe, expect, test } from 'vitest';
import { verify } from '../../src/verify/verify.ts';
import { storyId } from '../../src/story/story.ts';
import { verbatim } from '../../src/story/evidence.ts';
import { indexOf } from '../support/library.ts';

const index = await indexOf(
  `The harbour council met on Monday to decide about the old crane.

“We will sell the crane,” said Ana Petrova, the mayor, “if the museum pays 40,000 euros for it.” She smiled. “It has not moved since 1998,” she added. “We don’t need it, and it’s rusty.”

Ivo Dimov, who looks after the museum, called the price “an insult to the town” and left the hall.

“The crane belongs to everybody. Nobody may sell it. We shall go to court,” Dimov told The Port Ledger. “I do not fear the mayor.”

“The roof leaks,” said Dr. Rumen Kolev, the keeper of the museum, “whenever it rains. That’s all I’ve seen.”

Dimov said that the museum had spent all its money on a new roof, and that visitors had stayed away all summer.`,
  `A festival of kites drew hundreds of families to the northern beach on Sunday.

“My kite went higher than the lighthouse,” said Vera Ilieva, a schoolgirl.`,
);

const told = (quote: string, speaker?: string): ReturnType<typeof verify> =>
  verify({ quote, speaker }, index);

describe('a claim is', () => {
  test.each([
    ['exact, a whole sentence', 'Nobody may sell it.', 'Ivo Dimov', 'exact'],
    ['exact, by the given name', 'It has not moved since 1998', 'Ana', 'exact'],
    ['exact, by the last name', 'The crane belongs to everybody.', 'Dimov', 'exact'],
    ['exact, by the office', 'It has not moved since 1998', 'the mayor', 'exact'],
    ['exact without a speaker', 'an insult to the town', undefined, 'exact'],
    [
      'exact with the cue left out',
      'We will sell the crane, if the museum pays 40,000 euros for it',
      'Petrova',
      'exact',
    ],
    [
      'exact with the cue in it',
      '“We will sell the crane,” said Petrova, “if the museum pays 40,000 euros for it.”',
      'Petrova',
      'exact',
    ],
    [
      'exact over two parts of one speech',
      'We shall go to court. I do not fear the mayor.',
      'Dimov',
      'exact',
    ],
    ['exact in other marks, dashes and capitals', '"AN INSULT — to the town!"', 'Ivo Dimov', 'exact'],
    ['exact in full for short', 'We do not need it and it is rusty', 'Petrova', 'exact'],
    ['exact with apostrophes forgotten', 'thats all Ive seen', 'Kolev', 'exact'],
    [
      'exact in a post about it',
      'Wow! “Nobody may sell it” - Ivo Dimov https://post.example/1',
      undefined,
      'exact',
    ],
    ['exact with a name behind it', 'Nobody may sell it - Ivo Dimov', undefined, 'exact'],
    [
      'shortened where the sentence goes on behind a cue with a title',
      'The roof leaks',
      'Kolev',
      'shortened',
    ],
    ['shortened in two places, as it says', 'We will … if the museum … for it', 'Petrova', 'shortened'],
    ['altered by a word', 'The crane belongs to nobody.', 'Dimov', 'altered'],
    ['altered by a negation that was dropped', 'It has moved since 1998', 'Petrova', 'altered'],
    ['altered by a number', 'if the museum pays 60,000 euros for it', 'Petrova', 'altered'],
    ['shortened by a condition', 'We will sell the crane', 'Petrova', 'shortened'],
    [
      'shortened in the middle, as it says',
      'The crane belongs to everybody … We shall go to court',
      'Dimov',
      'shortened',
    ],
    ['somebody else’s', 'Nobody may sell it.', 'Ana Petrova', 'misattributed'],
    ['the story’s own words', 'the museum had spent all its money on a new roof', 'Dimov', 'reported'],
    [
      'what the story tells of nobody',
      'A festival of kites drew hundreds of families to the northern beach',
      undefined,
      'reported',
    ],
    ['nowhere', 'The bakery will open at dawn and sell fresh bread', 'Petrova', 'absent'],
    ['nowhere, with a word of it', 'The mayor should resign over the parking fees', 'Dimov', 'absent'],
    ['nothing', '…', undefined, 'absent'],
  ])('%s', async (...[, quote, speaker, verdict]) => {
    expect((await told(quote, speaker)).verdict).toBe(verdict);
  });
});

describe('what differs is named', () => {
  test('and what it touches', async () => {
    expect((await told('It has moved since 1998', 'Petrova')).changes).toEqual([
      { op: 'left-out', said: 'not', claimed: '', touched: ['negation'] },
    ]);
    expect((await told('if the museum pays 60,000 euros for it', 'Petrova')).changes).toEqual([
      { op: 'replaced', said: '40,000', claimed: '60,000', touched: ['number'] },
    ]);
    expect((await told('The crane in Varna belongs to everybody.', 'Dimov')).changes).toEqual([
      { op: 'put-in', said: '', claimed: 'in Varna', touched: ['name'] },
    ]);
  });

  test('as whole words, and what is no name is none', async () => {
    expect((await told('We need it, and it’s rusty', 'Petrova')).changes).toEqual([
      { op: 'left-out', said: 'don’t', claimed: '', touched: ['negation'] },
    ]);
    expect((await told('That’s all I’d seen', 'Kolev')).changes).toEqual([
      { op: 'replaced', said: 'I’ve', claimed: 'I’d', touched: [] },
    ]);
    expect((await told('IT HAS NOT MOVED IN VARNA SINCE 1998', 'Petrova')).changes).toEqual([
      { op: 'put-in', said: '', claimed: 'IN VARNA', touched: [] },
    ]);
  });

  test('as of a condition that was cut', async () => {
    const [change, ...more] = (await told('We will sell the crane', 'Petrova')).changes;
    expect(more).toEqual([]);
    expect(change).toMatchObject({ op: 'left-out', touched: ['number', 'condition'] });
    expect(change?.said).toBe('if the museum pays 40,000 euros for it');
  });
});

test('the place is whole sentences, with the words in them', async () => {
  const [place, ...more] = (await told('an insult to the town', 'Dimov')).places;
  expect(more).toEqual([]);
  expect(place && verbatim(place.evidence)).toBe(
    'Ivo Dimov, who looks after the museum, called the price “an insult to the town” and left the hall.',
  );
  expect(place?.paragraph).toBe(3);
  expect(place && place.evidence.story.text.slice(place.words.start, place.words.end)).toBe(
    'an insult to the town',
  );
});

test('words of which it is open who said them can be only those of the one who is named beside them', async () => {
  const open = await indexOf(
    `After the talk with Ana Petrova, Ivo Dimov left.

Later in the evening, when Ana Petrova had met Ivo Dimov: “The crane is a ruin and so is the pier.”

Vera Ilieva came last. “Nobody asked the children about any of this.”`,
  );
  const verdictOf = async (quote: string, speaker: string) =>
    (await verify({ quote, speaker }, open)).verdict;
  expect(await verdictOf('The crane is a ruin and so is the pier.', 'Ana Petrova')).toBe('misattributed');
  expect(await verdictOf('Nobody asked the children about any of this.', 'Vera Ilieva')).toBe('exact');
  expect(await verdictOf('Nobody asked the children about any of this.', 'Ivo Dimov')).toBe('misattributed');
});

test('whom the words themselves name has not said them', async () => {
  const open = await indexOf(
    `Ana Petrova opened the hall.

“It matters more than ever that the town hears from Mayor Petrova herself about the crane.”`,
  );
  const quote = 'It matters more than ever that the town hears from Mayor Petrova herself about the crane.';
  expect((await verify({ quote, speaker: 'Petrova' }, open)).verdict).toBe('misattributed');
});

test('who tells what another said has not said it, unless it is an outlet or has no name', async () => {
  const passedOn = await indexOf(
    `“The pier is lost,” Ivo Dimov said on Monday, according to Ana Petrova.

“The crane is safe,” Vera Ilieva said on Monday, according to two aides.`,
  );
  const verdictOf = async (quote: string, speaker: string) =>
    (await verify({ quote, speaker }, passedOn)).verdict;
  expect(await verdictOf('The pier is lost', 'Ivo Dimov')).toBe('exact');
  expect(await verdictOf('The pier is lost', 'Ana Petrova')).toBe('misattributed');
  expect(await verdictOf('The crane is safe', 'two aides')).toBe('exact');
});

test('who tells at length of what another said has not said it', async () => {
  const reported = await indexOf(
    `As Vera Ilieva tried to discuss the trouble that the mayor Ana Petrova has come up against, Ivo Dimov responded with a phrase that could have come from the owner himself: “Do not moan to me about the trouble of the mayor.”`,
  );
  const quote = 'Do not moan to me about the trouble of the mayor.';
  expect((await verify({ quote, speaker: 'Dimov' }, reported)).verdict).toBe('exact');
  expect((await verify({ quote, speaker: 'Ilieva' }, reported)).verdict).toBe('misattributed');
});

test('a given name that two people have is not enough', async () => {
  const two = await indexOf(`“The pier is lost,” said Ana Petrova. Ana Kirova, her sister, wept.`);
  expect((await verify({ quote: 'The pier is lost', speaker: 'Ana' }, two)).verdict).toBe('misattributed');
});

test('what a cue with “adding”, or a capital, sets apart is another sentence', async () => {
  const added = await indexOf(
    `“The pier is closed for the winter,” said Ana Petrova, adding, “Varna needs a new one.”

“We shall paint the crane,” Ivo Dimov said, “The museum has the paint.”

“We shall move the crane,” Vera Ilieva said, “if the museum pays.”

“The roof is not ready for any of this,” Rumen Kolev said last week, though he said, “I hope to mend it.”

“Nobody came to look,” Mila Varn said, “Leave the kites to us.”`,
  );
  const verdictOf = async (quote: string, speaker: string) =>
    (await verify({ quote, speaker }, added)).verdict;
  expect(await verdictOf('The pier is closed for the winter', 'Petrova')).toBe('exact');
  expect(await verdictOf('We shall paint the crane', 'Dimov')).toBe('exact');
  expect(await verdictOf('We shall move the crane', 'Ilieva')).toBe('shortened');
  expect(await verdictOf('The roof is not ready for any of this', 'Kolev')).toBe('exact');
  expect(await verdictOf('Leave the kites to us', 'Varn')).toBe('exact');
});

test('only the story that is given is looked into', async () => {
  const claim = { quote: 'Nobody may sell it.', speaker: 'Dimov' };
  expect((await verify({ ...claim, story: storyId('story-1') }, index)).verdict).toBe('exact');
  expect((await verify({ ...claim, story: storyId('story-2') }, index)).verdict).toBe('absent');
});
