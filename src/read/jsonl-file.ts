import { z } from 'zod';
import { UserError } from '../text/errors.ts';
import { parseShape } from '../text/parse-shape.ts';
import type { Story } from '../story/story.ts';
import { decode } from './decode.ts';
import type { Format, Problem } from './format.ts';
import { makeStory } from './make-story.ts';

const Line = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  published: z.string().nullish(),
  url: z.string().nullish(),
  author: z.string().nullish(),
});

/** `.jsonl`: a story a line. A line that cannot be read is named by its number; the others load. */
export const jsonlFile: Format = {
  matches: (file) => /\.jsonl$/iu.test(file),
  parse: (file, bytes) => {
    const stories: Story[] = [];
    const problems: Problem[] = [];
    decode(bytes)
      .split(/\r?\n/u)
      .forEach((words, index) => {
        if (words.trim() === '') return;
        try {
          stories.push(parseLine(words));
        } catch (error) {
          if (!(error instanceof UserError || error instanceof SyntaxError)) throw error;
          problems.push({ where: `${file} line ${index + 1}`, id: idIn(words), reason: error.message });
        }
      });
    return { stories, problems };
  },
};

function parseLine(words: string): Story {
  const { title, ...fields } = parseShape(Line, JSON.parse(words));
  return makeStory({ ...fields, headline: title });
}

const idIn = (words: string): string | null =>
  /"id"\s*:\s*"(?<id>[^"\s]+)"/u.exec(words)?.groups?.['id'] ?? null;
