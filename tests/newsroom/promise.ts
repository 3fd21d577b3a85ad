import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Ask, Newsroom } from '../../src/newsroom/newsroom.ts';
import { openNewsroom } from '../../src/newsroom/open-newsroom.ts';
import { termsOf } from '../../src/search/terms.ts';
import { folderOf } from '../support/folder.ts';
import { brokenBy, findingsOf, stands } from '../support/promise.ts';
import { REALISTIC } from '../support/realistic-questions.ts';
import { bridge, ferry } from '../support/stories.ts';
import { anyText } from '../support/any-text.ts';

/**
 * The one promise: every word that is shown as an answer is a span of a story that is loaded. Here over a thousand questions are made
 * of the words of the shipped stories, and over a thousand of anything at all.
 */

const OPENINGS = [
  'who',
  'who said',
  'who is',
  'when',
  'when was',
  'where',
  'why did',
  'how',
  'how many',
  'what',
  'what did',
  'which',
  'is it true that',
  'did',
  'what was said about',
  'tell me about',
  'what is the correction about',
  '',
];
const KINDS = ['who', 'when', 'where', 'why', 'quote', undefined] as const;

let newsroom: Newsroom;
let words: readonly string[];
let names: readonly string[];

beforeAll(async () => {
  newsroom = (await openNewsroom(['corpus'])).newsroom;
  words = newsroom
    .stories()
    .flatMap(({ text }) => termsOf(text).map(({ start, end }) => text.slice(start, end)));
  names = [...newsroom.people(), ...newsroom.speakers()].map(({ name }) => name).concat('Nobody Known', '');
});

/** What is wrong with the answer, with the question. */
const wrongWith = async (ask: Ask): Promise<readonly string[]> =>
  brokenBy(await newsroom.ask(ask), newsroom).map((broken) => `${broken}: ${JSON.stringify(ask)}`);

/** Asks one question in `every` of the thousands that the promise is held to. */
export function holdPromise(every: number): void {
  describe('whatever is asked, each answer is a span of a loaded story', () => {
    test('in words of the stories', async () => {
      const question = fc
        .tuple(
          fc.constantFrom(...OPENINGS),
          fc.nat(words.length - 1),
          fc.integer({ min: 1, max: 8 }),
          fc.constantFrom('?', '', '!', ' …'),
        )
        .map(([opening, at, length, end]) => `${opening} ${words.slice(at, at + length).join(' ')}${end}`);
      await fc.assert(
        fc.asyncProperty(question, fc.constantFrom(...KINDS), async (asked, kind) => {
          expect(await wrongWith({ question: asked, kind })).toEqual([]);
        }),
        { numRuns: 1_000 / every },
      );
    });

    test('as people ask, under every command and about every story', async () => {
      const stories = [undefined, ...newsroom.stories().map(({ id }) => id)];
      const asks = REALISTIC.flatMap((question) =>
        KINDS.flatMap((kind) => stories.map((story): Ask => ({ question, kind, story }))),
      ).filter((_ask, at) => at % every === 0);
      expect((await Promise.all(asks.map(wrongWith))).flat()).toEqual([]);
    });

    test('about anybody in them, and about nobody', async () => {
      const ask = fc
        .tuple(fc.constantFrom(...OPENINGS), fc.constantFrom(...names), fc.constantFrom(...KINDS))
        .chain(([opening, name, kind]) =>
          fc.constantFrom(undefined, ...newsroom.stories().map(({ id }) => id)).map((story): Ask => ({
            question: `${opening} ${name || 'the strike'}`,
            kind,
            speaker: kind === 'quote' ? name : undefined,
            story,
          })),
        );
      await fc.assert(
        fc.asyncProperty(ask, async (asked) => {
          expect(await wrongWith(asked)).toEqual([]);
        }),
        { numRuns: 700 / every },
      );
    });

    test('in single words of the stories', async () => {
      for (const question of new Set(words.filter((_word, at) => at % (3 * every) === 0)))
        // oxlint-disable-next-line no-await-in-loop -- one question after the other
        expect(await wrongWith({ question })).toEqual([]);
    });

    test('in anything at all', async () => {
      const anything = fc.oneof(
        anyText({ minLength: 1, maxLength: 200 }),
        fc.string({ minLength: 1, maxLength: 300 }),
        fc
          .array(
            fc.constantFrom(
              'who',
              '“',
              '’s',
              'Iran',
              '?',
              '\n',
              '*',
              '<@1>',
              '.*',
              '\\',
              '$&',
              '__proto__',
              'constructor',
            ),
          )
          .map((parts) => parts.join(' ')),
      );
      await fc.assert(
        fc.asyncProperty(
          anything.filter((question) => question.trim() !== ''),
          async (question) => {
            expect(await wrongWith({ question })).toEqual([]);
          },
        ),
        { numRuns: 500 / every },
      );
    });
  });

  test('of one sentence in two stories both places are spans of theirs', async () => {
    const folder = await folderOf({
      'ferry.md': ferry,
      'again.txt': ferry.replace(/^---[^]*---\n/u, ''),
      'bridge.md': bridge,
    });
    const twice = (await openNewsroom([folder.path])).newsroom;
    const answer = await twice.ask({ question: 'who closed the harbour?' });
    expect(findingsOf(answer)[0]?.also).toHaveLength(1);
    expect(brokenBy(answer, twice)).toEqual([]);
  });

  test('a span that is in no loaded story would be seen', async () => {
    const answer = await newsroom.ask({ question: 'Who called the briefing sophomoric?' });
    const [finding] = findingsOf(answer);
    const story = finding?.evidence.story;
    expect(story && stands({ story, span: { start: 0, end: story.text.length } }, newsroom)).toBe(true);
    expect(story && stands({ story, span: { start: 0, end: story.text.length + 1 } }, newsroom)).toBe(false);
    expect(story && stands({ story: { ...story }, span: { start: 0, end: 1 } }, newsroom)).toBe(false);
  });
}
