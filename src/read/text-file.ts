import { decode } from './decode.ts';
import type { Format, Parsed } from './format.ts';
import { splitFrontMatter } from './front-matter.ts';
import { idOf } from './id-of.ts';
import { makeStory } from './make-story.ts';

/** `.txt` and `.md`: front matter, or none, and the text. The story's id is the file's name without its ending. */
export const textFile = {
  matches: (file: string) => /\.(?:txt|md)$/iu.test(file),
  parse: (file: string, bytes: Uint8Array): Parsed => {
    const { fields, text } = splitFrontMatter(decode(bytes));
    const field = (name: string): string | null => fields.get(name) || null;
    const story = makeStory({
      id: idOf(file),
      text,
      headline: field('title') ?? markdownTitle(text),
      outlet: field('outlet'),
      published: field('published') ?? field('date'),
      url: field('url'),
      author: field('author'),
    });
    return { stories: [story], problems: [] };
  },
} satisfies Format;

/** `# A headline` in the first line that is not empty. */
function markdownTitle(text: string): string | null {
  const line = /^.*/u.exec(text.trimStart())?.[0] ?? '';
  return line.startsWith('# ') ? line.slice(2).trim() || null : null;
}
