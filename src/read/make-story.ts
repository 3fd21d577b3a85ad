import { UserError } from '../text/errors.ts';
import { storyId, type Story, type StoryId } from '../story/story.ts';
import { kindsOf } from './paragraph-kinds.ts';
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
const LONGEST_TEXT = 1_000_000;

/** Throws a UserError where the text is empty or too long, the day is none or the address is no web page's. `text` is kept as it is. */
export function makeStory(fields: StoryFields): Story {
  // Marks and letters without width are no words.
  if (!/[\p{L}\p{N}]/u.test(fields.text)) throw new UserError({ code: 'story-without-text' });
  if (fields.text.length > LONGEST_TEXT) throw new UserError({ code: 'story-too-long', most: LONGEST_TEXT });
  return {
    id: idOf(fields.id),
    headline: wordsOf(fields.headline),
    outlet: wordsOf(fields.outlet),
    published: dayOf(fields.published ?? null),
    url: pageOf(fields.url ?? null),
    author: wordsOf(fields.author),
    language: languageOf(fields.text),
    text: fields.text,
    paragraphs: kindsOf(fields.text, splitParagraphs(fields.text)),
  };
}

/** Blank is the same as absent. */
const wordsOf = (value: string | null | undefined): string | null => value?.trim() || null;

const DAY = /^(?<day>\d{4}-\d{2}-\d{2})(?:$|[T\s])/u;

/** Throws a UserError where the words name no day of the calendar. */
function dayOf(published: string | null): string | null {
  if (published === null || published.trim() === '') return null;
  const day = DAY.exec(published.trim())?.groups?.['day'];
  const date = new Date(`${day ?? ''}T00:00:00Z`);
  if (day === undefined || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day)
    throw new UserError({ code: 'no-day', given: published });
  return day;
}

/** Throws a UserError where it is no address of a web page. */
function pageOf(url: string | null): string | null {
  if (url === null || url.trim() === '') return null;
  if (!URL.canParse(url.trim()) || !/^https?:$/u.test(new URL(url.trim()).protocol))
    throw new UserError({ code: 'no-address', given: url });
  return url.trim();
}

function idOf(id: string): StoryId {
  try {
    return storyId(id);
  } catch {
    throw new UserError({ code: 'no-id', given: id });
  }
}
