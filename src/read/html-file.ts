import type { Format, Parsed } from './format.ts';
import { idOf } from './id-of.ts';
import { makeStory } from './make-story.ts';
import { readWebPage } from './read-web-page.ts';

/** `.html`, `.htm`: a page that somebody saved; its story, with what the page says of it. Nothing in it is run. */
export const htmlFile = {
  matches: (file: string) => /\.html?$/iu.test(file),
  parse: (file: string, bytes: Uint8Array): Parsed => {
    const { isLinks: _isLinks, ...fields } = readWebPage({ bytes, url: null });
    return { stories: [makeStory({ ...fields, id: idOf(file) })], problems: [] };
  },
} satisfies Format;
