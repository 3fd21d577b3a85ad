import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawForDiscord } from '../../../src/discord/draw/draw.ts';
import { questionInMessage } from '../../../src/discord/draw/read-back.ts';
import { removable } from '../../../src/discord/draw/removable.ts';
import { say, type QuoteBlock, type Reply, type Words } from '../../../src/reply/reply.ts';
import { rendered, type Block } from '../../support/discord/rendered.ts';
import { expectLinear } from '../../support/expect-linear.ts';

const quoteOf = (text: string, given: Partial<QuoteBlock> = {}): QuoteBlock => ({
  kind: 'quote',
  text,
  short: null,
  notes: [],
  credit: [{ text: 'The story’s own words' }],
  ...given,
});

const pagesOf = (...blocks: Reply['blocks']): readonly string[] =>
  drawForDiscord({ blocks }).map(({ content }) => content);

const shownOf = (...blocks: Reply['blocks']): readonly Block[] => pagesOf(...blocks).flatMap(rendered);

/** What a reader of the story sees: Discord has one kind of line break, and no half characters. */
const asRead = (text: string): string =>
  text
    .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim();

const MARKS = [
  '**',
  '*',
  '__',
  '_',
  '~~',
  '||',
  '`',
  '```',
  '\\',
  '> ',
  '>>> ',
  '# ',
  '### ',
  '-# ',
  '- ',
  '+ ',
  '1. ',
  '12) ',
  '<@123>',
  '<@&1>',
  '<#1>',
  '</ask:1>',
  '<t:1700000000:R>',
  '<:x:1>',
  '<id:guide>',
  '@everyone',
  '@here',
  ':smile:',
  '[a](https://b.c)',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  'https://a.b/c_d',
  'steam://run',
  'discord.gg/x',
  '¯\\_(ツ)_/¯',
  '\u200b',
  '\u202e',
  '👩‍👩‍👧',
  'é',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\u2028',
  '\n\n',
  'word',
  'Iran',
  '3',
  '“',
  '”',
];
const nasty = fc.oneof(
  fc.array(fc.constantFrom(...MARKS), { minLength: 1, maxLength: 30 }).map((marks) => marks.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
);
const storyText = nasty.filter((text) => text.trim() !== '');

/** A short answer between whole characters. */
function shortOf(text: string, from: number, to: number): QuoteBlock['short'] {
  const whole = (at: number): number => {
    const before = text[at] === '\n' ? at - 1 : at;
    return isHalf(text, before) ? before - 1 : before;
  };
  const [start, end] = [whole(Math.min(from, text.length)), whole(Math.min(to, text.length))];
  return start >= 0 && start < end ? { start, end } : null;
}

const GOES_ON = 'the sentence goes on; the paragraph named below has it whole';

const isHalf = (text: string, at: number): boolean => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;

describe('whatever a story says', () => {
  test('a quotation shows it word for word, with nothing but the short answer in bold', () => {
    fc.assert(
      fc.property(storyText, fc.nat(80), fc.nat(40), (text, start, length) => {
        const short = shortOf(text, start, start + length);
        const [quote] = shownOf(quoteOf(text, { short }));
        const bold = short === null ? '' : asRead(text.slice(short.start, short.end));
        expect(quote).toMatchObject({ kind: 'quote', text: asRead(text), links: [], odd: [] });
        expect(quote?.bold.join('')).toBe(bold);
      }),
      { numRuns: 400 },
    );
  });

  test('the bot’s own sentence shows it word for word', () => {
    fc.assert(
      fc.property(storyText, (text) => {
        expect(shownOf({ kind: 'say', text })).toMatchObject([{ kind: 'text', text: asRead(text), odd: [] }]);
      }),
      { numRuns: 200 },
    );
  });

  test('a question, a note, a credit and an item of a list show it on one line', () => {
    fc.assert(
      fc.property(storyText, (text) => {
        const line = asRead(text).replaceAll('\n', ' ').trim();
        const credit = [{ text }];
        const shown = shownOf({ kind: 'question', text }, quoteOf('So.', { notes: [text], credit }), {
          kind: 'list',
          items: [credit],
        });
        expect(shown.map(({ kind }) => kind)).toEqual(['small', 'quote', 'small', 'small', 'item']);
        for (const at of [0, 2, 3, 4]) expect(shown[at]).toMatchObject({ text: line, odd: [] });
      }),
      { numRuns: 200 },
    );
  });

  test('nothing is lost over pages without a word, and none is too long', () => {
    const long = fc.array(storyText, { minLength: 40, maxLength: 120 }).map((texts) => texts.join(' '));
    fc.assert(
      fc.property(long, (text) => {
        const short = shortOf(text, 10, text.length - 10);
        const pages = pagesOf({ kind: 'question', text: 'what?' }, quoteOf(text, { short }));
        for (const page of pages) expect(page.length).toBeLessThanOrEqual(2000);
        const quotes = pages.flatMap(rendered).filter(({ kind }) => kind === 'quote');
        expect(quotes.flatMap(({ odd }) => odd)).toEqual([]);
        const [all, shown] = [asRead(text), quotes.map((quote) => quote.text).join('')].map(withoutSpace);
        const isCut = pages.some((page) => page.includes(GOES_ON));
        expect(isCut ? all?.slice(0, shown?.length) : all).toBe(shown);
        const bold = withoutSpace(quotes.flatMap((quote) => quote.bold).join(''));
        const wanted = withoutSpace(asRead(text.slice(short?.start, short?.end)));
        expect(isCut ? wanted.slice(0, bold.length) : wanted).toBe(bold);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a sentence without an end', () => {
  const text = `${'the wreck of the ferry blocked its mouth and '.repeat(20_000)}so on.`;

  test('is cut at white space, says so, and has its credit on the sixth page', () => {
    const pages = pagesOf({ kind: 'question', text: 'what?' }, quoteOf(text));
    expect(pages).toHaveLength(6);
    expect(pages[5]).toBe(`-# … ${GOES_ON}\n-# The story’s own words`);
    const quotes = pages.flatMap(rendered).filter(({ kind }) => kind === 'quote');
    expect(text.startsWith(`${quotes.map((quote) => quote.text).join(' ')} `)).toBe(true);
  });

  test('is drawn at once, however long it is', async () => {
    await expectLinear(
      (size) => quoteOf(text.slice(0, size)),
      (quote) => pagesOf(quote),
      800_000,
    );
  });

  test('of the bot’s own, or in a list, is cut and says so', () => {
    for (const pages of [pagesOf({ kind: 'say', text }), pagesOf({ kind: 'list', items: [[{ text }]] })]) {
      expect(pages.length).toBeLessThanOrEqual(6);
      expect(pages.at(-1)).toBe('-# … this goes on; it is too long to be shown whole');
    }
  });

  test('that fits on six pages with its credit is whole', () => {
    const pages = pagesOf(quoteOf(text.slice(0, 9900)));
    expect(pages.join(' ')).not.toContain(GOES_ON);
  });
});

const withoutSpace = (text: string): string => text.replace(/\s/gu, '');

test('a reply looks like this', () => {
  const text = '“It was *the* briefing,” Mr. Lee said.';
  const credit: readonly Words[] = [
    { text: 'Mike Lee, Senator · ' },
    { text: 'A headline', url: 'https://news.example/a_b?c=(d)' },
    { text: ' · The Ledger · paragraph 3' },
  ];
  const quote = quoteOf(text, {
    short: { start: text.indexOf('Mr'), end: text.indexOf(' said') },
    notes: ['“He”: Mike Lee'],
    credit,
  });
  expect(pagesOf({ kind: 'question', text: 'who said #1?' }, quote)).toEqual([
    [
      String.raw`-# who said \#1?`,
      String.raw`> “It was \*the\* briefing,” **Mr. Lee** said.`,
      '-# “He”: Mike Lee',
      '-# Mike Lee, Senator · [A headline](<https://news.example/a%5Fb?c=%28d%29>) · The Ledger · paragraph 3',
    ].join('\n'),
  ]);
});

test.each([
  ['a headline with brackets', { text: 'What [they] said', url: 'https://a.b/' }, 'What [they] said (link)'],
  [
    'a headline that looks like an address',
    { text: 'https://c.d', url: 'https://a.b/' },
    'https://c.d (link)',
  ],
  ['an address of another kind', { text: 'A headline', url: 'javascript:alert(1)' }, 'A headline'],
  ['an address that is none', { text: 'A headline', url: 'a b' }, 'A headline'],
  ['an address that would fill the page', { text: 'A', url: `https://a.b/${'c'.repeat(900)}` }, 'A'],
])('%s keeps its words, and no link lies or unfolds', (_what, words, shown) => {
  const [block] = shownOf({ kind: 'list', items: [[words]] });
  expect(block).toMatchObject({ text: shown, odd: [] });
  expect(block?.links).toEqual(
    shown.endsWith('(link)') ? [{ text: 'link', url: 'https://a.b/', unfolds: false }] : [],
  );
});

test('a quotation stays whole on the next page rather than being cut on this one', () => {
  const [one, two] = [quoteOf('a '.repeat(600)), quoteOf('b '.repeat(600))];
  const pages = pagesOf(one, two);
  expect(pages.map((page) => rendered(page).map(({ kind }) => kind))).toEqual([
    ['quote', 'small'],
    ['quote', 'small'],
  ]);
});

test('a word that is longer than a page is cut between characters', () => {
  const text = '👩'.repeat(1900);
  const quotes = shownOf(quoteOf(text)).filter(({ kind }) => kind === 'quote');
  expect(quotes.map((quote) => quote.text).join('')).toBe(text);
});

test('nobody is pinged and nothing unfolds', () => {
  expect(drawForDiscord(say('@everyone https://a.b'))).toEqual([
    {
      content: String.raw`\@everyone https\://a.b`,
      allowedMentions: { parse: [], repliedUser: false },
      flags: 4,
      components: [],
    },
  ]);
});

test('a reply without words cannot be shown', () => {
  expect(() => drawForDiscord(say(' '))).toThrow(TypeError);
});

test('the buttons are under the page with the question, from which it is read back; files come last', () => {
  const bytes = new Uint8Array([1]);
  const pages = drawForDiscord({
    blocks: [{ kind: 'question', text: 'who?' }, quoteOf('word '.repeat(900))],
    buttons: [{ button: 'more', payload: '1', label: 'More' }],
    files: [{ name: 'a.zip', bytes }],
  });
  expect(pages.map(({ components, files = [] }) => [components.length, files.length])).toEqual([
    [1, 0],
    [0, 0],
    [0, 1],
  ]);
  expect(questionInMessage(pages[0].content)).toBe('who?');
});

test('what does not fit onto a button is a bug, and no button that leads elsewhere', () => {
  const reply = { ...say('Yes.'), buttons: [{ button: 'more', payload: 'x'.repeat(100), label: 'More' }] };
  expect(() => drawForDiscord(reply)).toThrow(TypeError);
});

test('a question is read back as it was asked, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (text) => {
      const shown = text.trim().replaceAll(/\p{Surrogate}/gu, '\uFFFD');
      fc.pre(shown !== '');
      const [page] = drawForDiscord({ blocks: [{ kind: 'question', text: shown }] });
      expect(questionInMessage(page.content)).toBe(asRead(shown).replaceAll('\n', ' '));
    }),
  );
});

const withButtons = (count: number): Reply => ({
  ...say('The pier is open.'),
  buttons: Array.from({ length: count }, (_button, at) => ({
    button: 'context',
    payload: `${at}`,
    label: `paragraph ${at}`,
  })),
});

describe('what deletes an answer', () => {
  test.each([
    [1, [2]],
    [4, [5]],
    [5, [5, 1]],
  ])('stands last under %i buttons, in a row of its own where they fill one', (count, rows) => {
    const [page] = drawForDiscord(removable(withButtons(count), 'en'));
    expect(page.components.map(({ components }) => components.length)).toEqual(rows);
    expect(page.components.at(-1)?.components.at(-1)).toMatchObject({ label: 'Delete' });
  });

  test('stands under no other reply', () => {
    expect(removable(say('Too fast.'), 'en')).toEqual(say('Too fast.'));
  });
});
