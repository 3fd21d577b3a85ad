import { isDay } from '../text/days.ts';
import { UserError } from '../text/errors.ts';
import { atOnce, type Steps } from '../text/rest.ts';
import { storyId, type Story, type StoryId } from '../story/story.ts';
import { kindSteps } from './paragraph-kinds.ts';
import { languageOf } from './language-of.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/** What a story comes with; only `id` and `text` must be there. `published` is a calendar day, `2020-01-10`, or begins with one. */
export type StoryFields = {
  readonly id: string;
  readonly text: string;
  readonly headline?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly author?: string | null | undefined;
};

/** Two long novels, in characters; a longer text is a mistake, and would hold up every question while it is read. */
export const LONGEST_TEXT = 1_000_000;

/** Throws a UserError where the text is empty or too long, the day is none or the address is no web page's. `text` is kept as it is. */
export const makeStory = (fields: StoryFields): Story => atOnce(storySteps(fields));

/** The same, where others run meanwhile. */
export function* storySteps(fields: StoryFields): Steps<Story> {
  // Marks and letters without width are no words.
  if (!/[\p{L}\p{N}]/u.test(fields.text)) throw new UserError({ code: 'story-without-text' });
  if (fields.text.length > LONGEST_TEXT) throw new UserError({ code: 'story-too-long', most: LONGEST_TEXT });
  const about = {
    id: idOf(fields.id),
    headline: lineOf(fields.headline, LONGEST_HEADLINE),
    outlet: lineOf(fields.outlet, LONGEST_NAME),
    published: dayOf(fields.published ?? null),
    url: pageOf(fields.url ?? null),
    author: lineOf(fields.author, LONGEST_NAME),
    language: languageOf(fields.text),
  };
  yield;
  const blocks = splitParagraphs(fields.text);
  yield;
  return { ...about, text: fields.text, paragraphs: yield* kindSteps(fields.text, blocks) };
}

/** So long a headline still fits above an answer; in characters, as those below. */
const LONGEST_HEADLINE = 300;
/** Of an outlet, or of authors. */
const LONGEST_NAME = 100;
const LONGEST_ADDRESS = 2000;

/** What moves a cursor or turns the direction of writing around, and a half of a letter: it would spoil what stands beside it. */
const NO_LETTERS = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202A-\u202E\u2066-\u2069]+/gu;

/** A name on one line, cut where it is longer than any. Blank is the same as absent. */
function lineOf(value: string | null | undefined, most: number): string | null {
  // What is far too long is cut first: it may be a whole file.
  const line =
    value
      ?.slice(0, 3 * most)
      .replaceAll(NO_LETTERS, ' ')
      .trim() ?? '';
  if (line.length <= most) return line || null;
  const head = line.slice(0, most - 1);
  const end = head.lastIndexOf(' ');
  return `${end > most / 2 ? head.slice(0, end) : head.replace(/\p{Surrogate}$/u, '')}…`;
}

const DAY = /^(?<day>\d{4}-\d{2}-\d{2})(?:$|[T\s])/u;

/** Throws a UserError where the words name no day of the calendar. */
function dayOf(published: string | null): string | null {
  if (published === null || published.trim() === '') return null;
  const day = DAY.exec(published.trim())?.groups?.['day'];
  if (day === undefined || !isDay(day))
    throw new UserError({ code: 'no-day', given: published.slice(0, LONGEST_NAME) });
  return day;
}

/** Throws a UserError where it is no address of a web page. */
function pageOf(url: string | null): string | null {
  if (url === null || url.trim() === '') return null;
  const isAddress = url.length <= LONGEST_ADDRESS && URL.canParse(url.trim());
  if (!isAddress || !/^https?:$/u.test(new URL(url.trim()).protocol))
    throw new UserError({ code: 'no-address', given: url.slice(0, LONGEST_HEADLINE) });
  return url.trim();
}

function idOf(id: string): StoryId {
  try {
    return storyId(id);
  } catch {
    throw new UserError({ code: 'no-id', given: id });
  }
}
