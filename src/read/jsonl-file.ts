import { z } from 'zod';
import { UserError } from '../text/errors.ts';
import { NO_REST, withRests } from '../text/rest.ts';
import { parseJson } from '../text/parse-json.ts';
import { parseShape } from '../text/parse-shape.ts';
import type { Story } from '../story/story.ts';
import { decodeSteps } from './decode.ts';
import type { Format, Unread } from './format.ts';
import { LONGEST_TEXT, storySteps, type StoryFields } from './make-story.ts';

const Line = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  published: z.string().nullish(),
  /** What others call the day; one in words is no day and is left out. */
  date: z.unknown().optional(),
  url: z.string().nullish(),
  author: z.string().nullish(),
});

/** `.jsonl`: a story a line. A line that cannot be read is named by its number; the others load. */
export const jsonlFile: Format = {
  matches: (file) => /\.jsonl$/iu.test(file),
  parse: async (file, bytes, rest = NO_REST) => {
    const stories: Story[] = [];
    const problems: Unread[] = [];
    let number = 0;
    for (const words of linesIn(await withRests(decodeSteps(bytes), rest))) {
      number += 1;
      if (words.trim() === '') continue;
      /* oxlint-disable no-await-in-loop -- the pauses are the point */
      try {
        stories.push(await withRests(storySteps(fieldsIn(words)), rest));
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        problems.push({ where: `${file} line ${number}`, id: idIn(words), reason: error.problem });
      }
      await rest();
      /* oxlint-enable no-await-in-loop */
    }
    return { stories, problems };
  },
};

/** The lines of a text in pieces: one after the other, so that no more than one stands twice in memory. */
function* linesIn(pieces: readonly string[]): Generator<string, void, void> {
  let open = '';
  for (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      const line = open + piece.slice(from, end);
      yield line.endsWith('\r') ? line.slice(0, -1) : line;
      open = '';
      from = end + 1;
    }
    open += piece.slice(from);
  }
  yield open;
}

/** No story is so long, however its letters are written (`\u00e9`); in characters. */
const LONGEST_LINE = 8 * LONGEST_TEXT;

function fieldsIn(words: string): StoryFields {
  if (words.length > LONGEST_LINE) throw new UserError({ code: 'story-too-long', most: LONGEST_TEXT });
  const { title, date, published, ...fields } = parseShape(Line, parseJson(words));
  return { ...fields, headline: title, published: published ?? dayIn(date) };
}

const dayIn = (date: unknown): string | null =>
  typeof date === 'string' && /^\d{4}-\d{2}-\d{2}(?:$|T)/u.test(date) ? date : null;

const idIn = (words: string): string | null =>
  /"id"\s*:\s*"(?<id>[^"\s]+)"/u.exec(words)?.groups?.['id'] ?? null;
