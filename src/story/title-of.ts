import { sliceOf } from '../text/span.ts';
import type { Story } from './story.ts';

/** What files are called that nobody named. */
const NAMELESS: ReadonlySet<string> = new Set(
  'story article text document doc file draft untitled new copy final page scan image img download export news item entry post body content output input test tmp temp txt html pdf docx'.split(
    ' ',
  ),
);

/** The words of the lead that stand for a title: so many, of so many characters. */
const WORDS = 9;
const CHARACTERS = 70;

/** By what a story is called: its headline; its file's name, where that says something; else the first words of its lead in quotation marks. */
export function titleOf(story: Pick<Story, 'id' | 'headline' | 'paragraphs' | 'text'>): string {
  if (story.headline !== null) return story.headline;
  return saysSomething(story.id) ? story.id : (leadOf(story) ?? story.id);
}

/** Whether a word is in a name: letters alone, with a vowel, that are no number in base 16. */
const saysSomething = (id: string): boolean =>
  id.split(/[^\p{L}\p{N}]+/u).some((part) => isWord(part) && !NAMELESS.has(part.toLowerCase()));

const isWord = (part: string): boolean =>
  /^\p{L}{3,}$/u.test(part) && /[aeiouy]|\P{Script=Latin}/iu.test(part) && !/^[a-f]{6,}$/iu.test(part);

function leadOf({ text, paragraphs }: Pick<Story, 'paragraphs' | 'text'>): string | null {
  const lead = paragraphs.find(({ kind }) => kind === 'body');
  if (lead === undefined) return null;
  const all = sliceOf(text, {
    start: lead.span.start,
    end: Math.min(lead.span.end, lead.span.start + 4 * CHARACTERS),
  })
    .replaceAll(/\s+/gu, ' ')
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll('"', "'")
    .trim()
    .split(' ');
  let words = all.slice(0, WORDS).join(' ');
  if (words.length > CHARACTERS) words = words.slice(0, CHARACTERS).replace(/\s\S*$/u, '');
  const isWhole = words.length === all.join(' ').length;
  return `“${isWhole ? words : `${words.replace(/[\s,;:—–-]+$/u, '')} …`}”`;
}
