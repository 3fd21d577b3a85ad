import { annotate } from '../annotate/annotate.ts';
import { markedSpans } from '../annotate/language/marks/marked-spans.ts';
import { makeStory } from '../read/make-story.ts';
import { overlap, sliceOf, type Span } from '../text/span.ts';

type Claimed = { readonly quote: string; readonly speaker: string | undefined };

/** Behind the words: “We go.” — Ana Petrova, mayor. */
const SIGNED = /^\s*[-–—~]+\s*(?<name>\p{L}[^\n,;:(]{1,60})/u;

/** The same behind words without marks: a name alone. */
const SIGNED_AT_END = /\s[-–—~]+\s*(?<name>\p{Lu}\S*(?: \p{Lu}\S*){0,4})\s*$/u;

const LINKS = /https?:\/\/\S+|^\s*RT @\w+:?/gu;

/** Without links, and without whom a post repeats. */
export const withoutLinks = (text: string): string => text.replaceAll(LINKS, ' ');

/** What a message quotes and whom it names beside it: the longest marked words, with the other half where a cue parts them; without marks all of it. */
export function quotationIn(message: string): Claimed {
  const text = withoutLinks(message).trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return { quote: text, speaker: undefined };
  const story = makeStory({ id: 'message', text });
  const marked = markedSpans(story);
  const [longest] = marked.toSorted((a, b) => lengthOf(b.span) - lengthOf(a.span));
  if (longest === undefined) return unmarkedIn(text);
  const { quotations } = annotate(story);
  const closest = (span: Span) =>
    quotations
      .filter((quotation) => overlap(quotation.span, span))
      .toSorted((a, b) => lengthOf(a.span) - lengthOf(b.span))[0];
  const own = closest(longest.span);
  const parts = marked.filter(
    ({ span }) => span === longest.span || (own?.cue != null && closest(span)?.cue?.start === own.cue.start),
  );
  const signed = SIGNED.exec(text.slice(longest.span.end))?.groups?.['name']?.trim();
  return {
    quote: parts.map(({ span }) => bare(sliceOf(text, span))).join(' '),
    speaker: signed ?? own?.speaker?.canonical,
  };
}

function unmarkedIn(text: string): Claimed {
  const [quote = text, ...rest] = text.split('\n');
  const signed = SIGNED.exec(rest.join('\n'))?.groups?.['name']?.trim();
  if (signed !== undefined) return { quote, speaker: signed };
  const atEnd = SIGNED_AT_END.exec(text);
  return atEnd === null
    ? { quote: text, speaker: undefined }
    : { quote: text.slice(0, atEnd.index), speaker: atEnd.groups?.['name'] };
}

const lengthOf = ({ start, end }: Span): number => end - start;
const bare = (marked: string): string => marked.replaceAll(/^["“„«‘']+|["”“»’']+$/gu, '');
