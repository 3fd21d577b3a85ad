import { NO_REST, withRests, type Steps } from '../text/rest.ts';
import { decodeSteps } from './decode.ts';
import type { Format, Parsed } from './format.ts';
import { splitFrontMatter } from './front-matter.ts';
import { withHead } from './head/with-head.ts';
import { idOf } from './id-of.ts';
import { storySteps } from './make-story.ts';
import { plainTextSteps } from './plain-text.ts';

/**
 * `.txt` and `.md`: front matter, or none, and the text. The story's id is the file's name without its ending. What the front matter does
 * not say is taken from the first lines, where a reader would see it.
 */
export const textFile: Format = {
  matches: (file) => /\.(?:txt|md)$/iu.test(file),
  parse: (file, bytes, rest = NO_REST) => withRests(textSteps(file, bytes), rest),
};

/** What a file says, where others run meanwhile. */
export function* textSteps(file: string, bytes: Uint8Array): Steps<Parsed> {
  const pieces = yield* decodeSteps(bytes);
  const { fields, text: source } = splitFrontMatter(pieces.join(''));
  const field = (name: string): string | null => fields.get(name) || null;
  const text =
    field('format') === 'plain'
      ? source
      : yield* plainTextSteps(source, { isMarkdown: /\.md$/iu.test(file) });
  yield;
  const { guessed, ...known } = withHead({
    text,
    headline: field('title') ?? markdownTitle(text),
    outlet: field('outlet'),
    published: field('published') ?? field('date'),
    author: field('author'),
  });
  yield;
  const story = yield* storySteps({ ...known, id: idOf(file), url: field('url') });
  return { stories: [story], problems: [], guessed };
}

/** `# A headline` in the first line that is not empty. */
function markdownTitle(text: string): string | null {
  const line = /^.*/u.exec(text.trimStart())?.[0] ?? '';
  return line.startsWith('# ') ? line.slice(2).trim() || null : null;
}
