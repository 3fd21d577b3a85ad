import { plainText } from './plain-text.ts';
import type { Story } from '../story/story.ts';

type Written = Pick<Story, 'headline' | 'outlet' | 'published' | 'url' | 'author' | 'text'>;

/** A story as a `.md` file, which reads back as the same story: where its text has marks that are none of Markdown, `format: plain` says so. */
export function writeStory({ headline, outlet, published, url, author, text }: Written): string {
  const fields = [
    ['title', headline],
    ['outlet', outlet],
    ['published', published],
    ['url', url],
    ['author', author],
    ['format', plainText(text, { isMarkdown: true }) === text ? null : 'plain'],
  ].flatMap(([name, value]) => (value ? [`${name}: ${quoted(value)}\n`] : []));
  return `---\n${fields.join('')}---\n${text}`;
}

/** In marks where it begins and ends with marks that reading would take off. */
function quoted(value: string): string {
  const line = value.replaceAll(/\s+/gu, ' ').trim();
  return /^(["']).*\1$/u.test(line) ? `"${line}"` : line;
}
