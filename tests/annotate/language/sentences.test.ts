import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/annotate/language/reading.ts';
import { readLanguage } from '../../../src/annotate/language/read-language.ts';
import { contains, sliceOf } from '../../../src/text/span.ts';
import { storyOf } from '../../support/story.ts';
import { anyText } from '../../support/any-text.ts';
import { QUOTE_MARKS } from '../../../src/text/quote-marks.ts';
import { expectLinear } from '../../support/expect-linear.ts';

const read = (text: string): Reading => readLanguage(storyOf(text));
const lower = (text: string): string[] => read(text).tokens.map((token) => token.lower);
const words = (text: string): string[] => read(text).tokens.map(({ text: word }) => word);
const cut = (text: string): string[] => read(text).sentences.map(({ span }) => sliceOf(text, span));

test.each([
  ['tabs', '\t'],
  ['blanks that do not break', '\u00A0'],
  ['narrow blanks', '\u202F'],
  ['wide blanks', '\u3000'],
])('%s are blanks, and no word', (_what, blank) => {
  const text = 'It rained. “We left,” Lee said.'.replaceAll(' ', blank);
  expect(cut(text)).toEqual(
    ['It rained.', '“We left,” Lee said.'].map((each) => each.replaceAll(' ', blank)),
  );
  expect(words(text)).toEqual(words('It rained. “We left,” Lee said.'));
});

describe('a full stop', () => {
  test.each([
    ['ends a sentence', ['It rained.', 'We left.']],
    ['is not needed at the end', ['It rained.', 'We left']],
    ['stays with a title', ['Sen. Okoro left on Tuesday.', 'She was tired.']],
    [
      'stays with titles of several',
      ['Sens. Tom Okoro and Lindsey Hale left.', 'Reps. Lee Moss and Ann Ray stayed.'],
    ],
    ['stays with a rank', ['Gen. Amadi met Lt. Col. Reyes.', 'They talked.']],
    ['stays with Dr., Mr., Mrs. and St.', ['Dr. Amadi told Mr. and Mrs. Reyes of St. Louis.', 'They left.']],
    ['stays with initials', ['J. R. Amadi left.', 'George W. Reyes stayed.']],
    ['stays in a figure', ['It cost $2.5 million.', 'It rose 3.5 percent.']],
    ['stays in a country', ['The U.S. government agreed.', 'The U.K. did not.']],
    ['stays in a month', ['It sank on Jan. 3 off Varna.', 'It was found on Dec. 29.']],
    ['stays in an address', ['He wrote to www.example.org on Monday.', 'It answered.']],
    ['stays in a name of a page', ['Example.org said it rained.', 'We left.']],
    ['after a small word that is no title ends one', ['It was a day not to miss.', 'Gen. Amadi agreed.']],
    [
      'after a small word that is no state ends one',
      ['She fell ill.', 'Okoro took over.', '“We won,” he said.'],
    ],
    ['stays with a party and a state', ['Lara Moss, R-N.C. and chair, left.', 'Amadi, R-Ill., stayed.']],
    ['stays in brackets', ['Lara Moss (D-Calif.) left.', 'Amadi (R-Ill.) stayed.']],
    [
      'stays with a state before a small word',
      ['A Fresno, Calif. company grew.', 'It is in Durham, N.C.', 'The sun shone.'],
    ],
    ['stays in a degree and after et al.', ['Moss et al. wrote it.', 'He has a Ph.D. in law.']],
    [
      'before a small letter without a blank stays',
      ['He read it on kyiv.example.net/a.b and left.', 'It rained.'],
    ],
    ['after one capital ends one before a word of no name', ['She chose Plan C.', 'Nobody asked why.']],
    ['after the number of a king ends one', ['He served George V.', 'After the war he left.']],
    ['after a letter that is a name ends one', ['It was seen on Y.', 'The firm deleted it.']],
    ['stays before a reference', ['Reyes et al. (2009) deny it.', 'Moss et al. [4] do not.']],
    ['stays in a short name before small words', ['The Inst. of Eng. & Agr. met.', 'It ended late.']],
    ['ends one after U.S.A.', ['He flew to the U.S.A.', 'She stayed.']],
  ])('%s', (_what, sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });
});

describe('a quotation', () => {
  test.each([
    ['takes its closing mark along', ['“We left.”', 'He nodded.']],
    ['takes a straight closing mark along', ['"We left."', 'He nodded.']],
    ['goes on to who said it, after a comma', ['“We left,” said Okoro.', 'He nodded.']],
    ['goes on to who said it, after a question', ['“Did we leave?” Okoro asked.', 'He nodded.']],
    ['goes on to who said it, after a shout', ['“It was not!” Durban said.', 'He nodded.']],
    ['goes on after a mark in a mark', ['“He told me, ‘Wait!’,” Slim said.', 'She nodded.']],
    ['of two sentences is one piece', ['“We left. It rained,” said Okoro.', 'He nodded.']],
    ['may open a sentence with what follows', ['“It’s wrong, and it’s late,” he said.', 'He left.']],
    ['may stand within one', ['He called it “a disgrace” and left.', 'She stayed.']],
    ['may end one', ['He called it “a disgrace.”', 'She stayed.']],
    ['goes on behind a mark and a comma', ['“Come in!”, the cook, Lea Moss, called.', 'They sat down.']],
    ['goes on in small letters', ['He cried “Stop!” and ran.', 'She wrote “No.” in red.']],
  ])('%s', (_what, sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  test('longer than a reader takes in is cut where its sentences end', () => {
    const said = Array.from(
      { length: 12 },
      (_none, at) => `We will raise the ferry by the spring of year ${at}.`,
    );
    expect(cut(`“${said.join(' ')}” Okoro nodded.`).length).toBeGreaterThan(6);
  });

  test('that never closes holds nothing together', () => {
    expect(cut('“We left. It rained. He nodded.')).toHaveLength(3);
  });
});

test('a sentence never runs across two paragraphs, even without a stop', () => {
  expect(cut('A long night\n\nThe ferry sank')).toEqual(['A long night', 'The ferry sank']);
});

test('a sentence runs across a line that an editor wrapped', () => {
  const text = `The ferry Aurora, which had left the harbour of Varna on Monday at dawn,\nsank within sight of the shore. It rained.`;
  expect(cut(text)).toHaveLength(2);
});

test('each sentence carries the number of its paragraph', () => {
  const { sentences } = read('CNN —\n\nIt rained. It poured.\n\nA long night\n\nWe left.');
  expect(sentences.map(({ paragraph }) => paragraph)).toEqual([1, 1, 1, 2, 2]);
});

test('an apostrophe of either kind is one in lower case', () => {
  expect(lower('He didn’t.')).toEqual(lower("He didn't."));
});

describe('a word', () => {
  test.each([
    ['of letters beyond Western Europe is whole', 'Tayyip Çağlar met Łukasz Dąbek.', ['Tayyip', 'Çağlar']],
    ['of another script is whole', 'Игорь Новак left.', ['Игорь', 'Новак']],
    ['with a mark of its own on a letter is whole', 'Bas\u0327ar left.', ['Bas\u0327ar', 'left']],
    ['with a sign that is not seen is whole', 'The har\u00ADbour sank.', ['The', 'har\u00ADbour']],
    ['with hyphens is one', 'The half-sunk boat.', ['The', 'half-sunk', 'boat']],
    ['that names a place with hyphens is one', 'Ash-on-Wye flooded.', ['Ash-on-Wye', 'flooded']],
    ['of a figure and a word is one', 'A 12-year-old ran.', ['A', '12-year-old', 'ran']],
  ])('%s', (_what, text, first) => {
    expect(words(text).slice(0, first.length)).toEqual(first);
  });

  test.each([
    ['a half-sunk boat', 'half-sunk', 'ADJ'],
    ['She was re-hired in May.', 're-hired', 'VERB'],
    ['His brother-in-law', 'brother-in-law', 'NOUN'],
    ['Ash-on-Wye', 'Ash-on-Wye', 'PROPN'],
  ])('with a hyphen has one part of speech: %s', (text, word, pos) => {
    expect(read(text).tokens.find((token) => token.text === word)?.pos).toBe(pos);
  });
});

describe('for any text', () => {
  const piece = fc.constantFrom(
    'It rained. ',
    'Sen. ',
    'Okoro ',
    'said',
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '!',
    '? ',
    '.',
    ',',
    '… ',
    ' — ',
    '\n',
    '\n\n',
    '\r\n\r\n',
    '\u00A0',
    '\u200B',
    '\uFEFF',
    '👋🏽',
    'e\u0301',
    'U.S. ',
    '$2.5m ',
    'www.example.org ',
    '#varna @okoro ',
    '平和。',
    'x'.repeat(300),
  );
  const storyText = fc
    .array(fc.oneof(piece, anyText({ maxLength: 6 })), { maxLength: 30 })
    .map((parts) => parts.join(''));
  const runs = { numRuns: 300 };

  test('sentences stand in order and never overlap', () => {
    fc.assert(
      fc.property(storyText, (text) => {
        let at = 0;
        for (const { span } of read(text).sentences) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(span.end).toBeGreaterThan(span.start);
          at = span.end;
        }
      }),
      runs,
    );
  });

  test('sentences lose nothing of a paragraph but white space', () => {
    fc.assert(
      fc.property(storyText, (text) => {
        const { story, sentences } = read(text);
        for (const { span } of story.paragraphs) {
          let between = '';
          let at = span.start;
          for (const inside of sentences.filter((each) => contains(span, each.span))) {
            between += text.slice(at, inside.span.start);
            at = inside.span.end;
          }
          expect((between + text.slice(at, span.end)).trim()).toBe('');
        }
      }),
      runs,
    );
  });

  test('a sentence stands within one paragraph', () => {
    fc.assert(
      fc.property(storyText, (text) => {
        const { story, sentences } = read(text);
        for (const { span, paragraph } of sentences) {
          const home = story.paragraphs.filter((each) => contains(each.span, span));
          expect(home.map(({ number }) => number)).toEqual([paragraph]);
        }
      }),
      runs,
    );
  });

  test('tokens stand at their words, in order, each in its sentence', () => {
    fc.assert(
      fc.property(storyText, (text) => {
        const { tokens, sentences } = read(text);
        let at = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(sliceOf(text, token)).toBe(token.text);
          at = token.end;
        }
        expect(sentences.map(({ first, last }) => [first, last])).toEqual(
          sentences.map((_sentence, index) => [
            tokens.findIndex(({ sentence }) => sentence === index),
            tokens.findLastIndex(({ sentence }) => sentence === index) + 1,
          ]),
        );
      }),
      runs,
    );
  });
});

test.each([
  ['letters of a picture', 'aB3/'],
  ['a rule', '-'],
  ['abbreviations', 'U.S.'],
  ['apostrophes', "a'"],
])('100,000 characters of %s without a blank are one word, read in a moment', async (_what, unit) => {
  const run = unit.repeat(100_000 / unit.length);
  expect(cut(`It sank. See ${run} for more. We left.`)).toEqual([
    'It sank.',
    `See ${run} for more.`,
    'We left.',
  ]);
  await expectLinear((size) => `It sank. See ${unit.repeat(size / unit.length)} for more.`, cut);
});

test('a paragraph of 20,000 words is read in a moment', async () => {
  expect(cut('The ferry sank and sank. '.repeat(4_000)).length).toBe(4_000);
  await expectLinear((size) => 'The ferry sank and sank. '.repeat(size / 25), cut);
});

test.each([
  ['words against their limit, parted by tabs', `${'x'.repeat(299)}\t`],
  ['words that are no abbreviations', 'miss. Gen. '],
  ['states that go on', 'R-N.C. (D-Calif.) ill. in '],
])('%s are read in a moment', async (_what, unit) => {
  await expectLinear((size) => unit.repeat(size / unit.length), cut);
});

test.each([...QUOTE_MARKS])(
  'a sentence within %s and %s ends after the mark that closes it',
  (open, close) => {
    expect(cut(`${open}It sank.${close} We left.`)).toEqual([`${open}It sank.${close}`, 'We left.']);
  },
);

test('a mark of byte order that was left within a text begins and ends no sentence', () => {
  expect(cut('The ferry sank.\uFEFFThe mayor \uFEFF wept. \uFEFFNobody slept.')).toEqual([
    'The ferry sank.',
    'The mayor \uFEFF wept.',
    'Nobody slept.',
  ]);
});
