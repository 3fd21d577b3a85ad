import { describe, expect, test } from 'vitest';
import { makeStory } from '../../src/read/make-story.ts';
import { readWebPage, type PageStory } from '../../src/read/read-web-page.ts';
import { sliceOf } from '../../src/text/span.ts';
import { utf8 } from '../support/bytes.ts';

const read = (body: string, head = ''): PageStory =>
  readWebPage({ bytes: utf8(`<html><head>${head}</head><body>${body}</body></html>`), url: null });

const LEAD =
  'The bridge at Sliven was closed on Tuesday after divers had found that two of its piers had been washed out by the spring flood, the roads office said.';
const NEXT =
  'Lorries have to go round by Kotel, which takes an hour longer, and the office hopes to open one lane of the bridge before the school year begins.';
const LAST =
  'The bridge was built in 1931, was widened twice, and carries some nine thousand cars on a working day, more than any other in the district.';

const blocksOf = (page: PageStory): readonly string[] => page.text.trim().split('\n\n');
const kindsOf = (page: PageStory): readonly string[] =>
  makeStory({ id: 'page', text: page.text }).paragraphs.map(
    ({ kind, span }) => `${kind}: ${sliceOf(page.text, span)}`,
  );

const wrapped = (...paragraphs: readonly string[]): string =>
  `<article>${paragraphs.map((each) => `<div class="story-text__block"><p>${each}</p></div>`).join('\n')}</article>`;

describe('a paragraph that is all link', () => {
  test('is kept where its neighbours stand in wrappers as it does', () => {
    const linked = 'Two engineers, Rada Ilieva and Boyan Tsenov, had warned of the piers in March.';
    const bold = 'The mayor, Neno Dobrev, called it “a warning that came in time.”';
    const page = read(
      wrapped(
        LEAD,
        `<a href="/warned"><strong>${linked} </strong></a>`,
        `<b><a href="/mayor">${bold}</a></b>`,
        NEXT,
        `It is old. <a href="/old">Divers look at every pier once a year, in the autumn.</a>`,
        LAST,
      ),
    );
    expect(blocksOf(page)).toEqual([
      LEAD,
      linked,
      bold,
      NEXT,
      'It is old. Divers look at every pier once a year, in the autumn.',
      LAST,
    ]);
  });

  test('is the way to another page where it is a title', () => {
    const page = read(
      `<article><p>${LEAD}</p><p>${NEXT}</p><p>Read more:</p><ul><li><a href="/a">Why do bridges fall?</a></li><li><a href="/b">Ten old bridges</a></li></ul><p>${LAST}</p></article>`,
    );
    expect(kindsOf(page).filter((each) => each.startsWith('body'))).not.toContain('body: Ten old bridges');
    expect(kindsOf(page)).toContain('link: Read more:');
  });
});

describe('a drop capital', () => {
  test.each([
    ['of a class that reads like a header’s', '<span class="dropcap header-font social">T</span>he'],
    ['of no class', '<big>T</big>he'],
    ['in marks', '<b class="first-letter">“T</b>he'],
  ])('%s is the first letter of its word', (_what, opening) => {
    const page = read(`<main><p>${opening} ${LEAD.slice(4)}</p><p>${NEXT}</p><p>${LAST}</p></main>`);
    expect(blocksOf(page)[0]).toMatch(/^“?The bridge at Sliven/u);
  });

  test('is none where a word of one letter stands', () => {
    const page = read(`<main><p><b>A</b> bridge. ${LEAD}</p><p>${NEXT}</p></main>`);
    expect(blocksOf(page)[0]).toMatch(/^A bridge\. /u);
  });
});

describe('a caption', () => {
  test.each([
    ['by its element', '<figure><img src="a.jpg"><figcaption>The piers in spring</figcaption></figure>'],
    ['by its class', '<div class="image-block"><p class="wp-caption-text">The piers in spring</p></div>'],
  ])('is none of the story: %s', (_what, figure) => {
    const page = read(`<article><p>${LEAD}</p>${figure}<p>${NEXT}</p><p>${LAST}</p></article>`);
    expect(kindsOf(page)).toEqual([
      `body: ${LEAD}`,
      'caption: Caption: The piers in spring',
      `body: ${NEXT}`,
      `body: ${LAST}`,
    ]);
  });
});

test('items of a list and rows of a table are the story’s, headings are not', () => {
  const page =
    read(`<article><p>${LEAD}</p><h2>What is closed</h2><ul><li>The old bridge</li><li>Both ramps</li></ul><p>${NEXT}</p>
<table><tr><th>Year</th><th>Cars a day</th></tr><tr><td>1990</td><td>4,100</td></tr><tr><td>2020</td><td>9,000</td></tr></table><p>${LAST}</p></article>`);
  expect(kindsOf(page)).toEqual([
    `body: ${LEAD}`,
    'heading: What is closed',
    'body: The old bridge',
    'body: Both ramps',
    `body: ${NEXT}`,
    'body: Year | Cars a day',
    'body: 1990 | 4,100',
    'body: 2020 | 9,000',
    `body: ${LAST}`,
  ]);
});

test('lines of the page are read for what they say, and are no paragraphs', () => {
  const page =
    read(`<article><h1>Bridge closed</h1><p>The Balkan Courier, May 3, 2022</p><p>Updated Wed May 4, 2022 at 9:15 a.m.</p><p>By Sava Minkov</p>
<p>Share this article</p><p>${LEAD}</p><p>${NEXT}</p><p>${LAST}</p></article>`);
  expect(page).toMatchObject({
    headline: 'Bridge closed',
    outlet: 'The Balkan Courier',
    published: '2022-05-03',
    author: 'Sava Minkov',
  });
  expect(page.guessed.toSorted()).toEqual(['author', 'outlet', 'published']);
  expect(kindsOf(page).filter((each) => each.startsWith('body'))).toEqual(
    [LEAD, NEXT, LAST].map((words) => `body: ${words}`),
  );
});

test('what the page says of itself comes before what stands in its text', () => {
  const head =
    '<meta property="og:site_name" content="The Sliven Mail"><meta name="date" content="2022-05-05">';
  const page = read(
    `<article><p>The Balkan Courier, May 3, 2022</p><p>${LEAD}</p><p>${NEXT}</p></article>`,
    head,
  );
  expect(page).toMatchObject({ outlet: 'The Sliven Mail', published: '2022-05-05', guessed: [] });
});

test('signs that nobody sees are dropped, a line break within a sentence is a blank, marks of notes are no words', () => {
  const page = read(
    `<article><p>The en&shy;gin&shy;eers of Ka&#8203;zan&shy;lak<sup><a href="#n1">[1]</a></sup> came on Monday,<br>with a boat.<br>It was late, and km<sup>2</sup> after km<sup>2</sup> of fields stood under water.[2]</p><p>${LEAD}</p></article>`,
  );
  expect(blocksOf(page).slice(0, 2)).toEqual([
    'The engineers of Kazanlak came on Monday, with a boat.',
    'It was late, and km2 after km2 of fields stood under water.[2]',
  ]);
});
