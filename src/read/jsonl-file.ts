import { z } from 'zod';
import { UserError } from '../text/errors.ts';
import { NO_REST } from '../text/rest.ts';
import { parseJson } from '../text/parse-json.ts';
import { parseShape } from '../text/parse-shape.ts';
import type { Story } from '../story/story.ts';
import { decode } from './decode.ts';
import type { Format, Unread } from './format.ts';
import { makeStory } from './make-story.ts';

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
    for (const [index, words] of decode(bytes).split(/\r?\n/u).entries()) {
      if (words.trim() === '') continue;
      try {
        stories.push(parseLine(words));
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        problems.push({ where: `${file} line ${index + 1}`, id: idIn(words), reason: error.problem });
      }
      // oxlint-disable-next-line no-await-in-loop -- the pauses are the point
      await rest();
    }
    return { stories, problems };
  },
};

function parseLine(words: string): Story {
  const { title, date, published, ...fields } = parseShape(Line, parseJson(words));
  return makeStory({ ...fields, headline: title, published: published ?? dayIn(date) });
}

const dayIn = (date: unknown): string | null =>
  typeof date === 'string' && /^\d{4}-\d{2}-\d{2}(?:$|T)/u.test(date) ? date : null;

const idIn = (words: string): string | null =>
  /"id"\s*:\s*"(?<id>[^"\s]+)"/u.exec(words)?.groups?.['id'] ?? null;
