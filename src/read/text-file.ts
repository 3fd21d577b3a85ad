import { isStoryId } from '../story/story.ts';
import { UserError } from '../text/errors.ts';
import { decode } from './decode.ts';
import type { Format } from './format.ts';
import { splitFrontMatter } from './front-matter.ts';
import { makeStory } from './make-story.ts';

/** `.txt` and `.md`: front matter, or none, and the text. The story's id is the file's name without its ending. */
export const textFile: Format = {
  matches: (file) => /\.(?:txt|md)$/iu.test(file),
  parse: (file, bytes) => {
    const { fields, text } = splitFrontMatter(decode(bytes));
    const id = file.replace(/\.[^.]+$/u, '');
    if (!isStoryId(id))
      throw new UserError('its name has a space in it; use "-" instead, as in strike-on-monday.md');
    const field = (name: string): string | null => fields.get(name) || null;
    const story = makeStory({
      id,
      text,
      headline: field('title') ?? markdownTitle(text),
      outlet: field('outlet'),
      published: field('published') ?? field('date'),
      url: field('url'),
      author: field('author'),
    });
    return { stories: [story], problems: [] };
  },
};

/** `# A headline` in the first line that is not empty. */
const markdownTitle = (text: string): string | null =>
  /^\s*# +(?<title>.*\S)/u.exec(text)?.groups?.['title'] ?? null;
