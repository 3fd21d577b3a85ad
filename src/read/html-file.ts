import { UserError } from '../text/errors.ts';
import type { Format, Parsed } from './format.ts';
import { idOf } from './id-of.ts';
import { makeStory } from './make-story.ts';
import { readWebPage } from './read-web-page.ts';

/** `.html`, `.htm`: a page that somebody saved; its story, with what the page says of it. Nothing in it is run. */
export const htmlFile = {
  matches: (file: string) => /\.html?$/iu.test(file),
  parse: (file: string, bytes: Uint8Array): Parsed => {
    const { isLinks, guessed, ...fields } = readWebPage({ bytes, url: null });
    if (isLinks) throw new UserError({ code: 'draft-of-links' });
    return { stories: [makeStory({ ...fields, id: idOf(file) })], problems: [], guessed };
  },
} satisfies Format;
