import { sliceOf, type Span } from '../text/span.ts';
import type { Paragraph, ParagraphKind } from '../story/story.ts';

/** A heading is short and closes no sentence. */
const LONGEST_HEADING = 90;

/** `CNN —`, `WASHINGTON (AP) —` on a line of its own. */
const DATELINE = /^[\p{Lu}][\p{L}\p{N} .,()/]{0,60}\s{0,3}[—–-]{1,2}$/u;
/** `Read more: …`, `Click here …`, `Sign up …`: a way to another page. */
const LINK =
  /^(?:read (?:more|also|next|the full)|see also|click here|more on this|sign up|subscribe)\b.{0,200}$/iu;
/** `RELATED: …`, `Watch | …`, `Listen to this story`: a sentence of the story may begin so, and ends with a stop. */
const SHORT_LINK = /^(?:related|watch|listen)\b(?:\s*[:|—–-].{0,200}|[^.!?]{0,100})$/iu;
/** `Photo: …`, `Image caption …`, `File photo`. */
const CAPTION =
  /^(?:(?:file )?photo(?:graph)?|image|picture|caption|video)\b(?: caption)?\s*[:—–|]|^getty images$/iu;
/** What stands in the last parenthesis: `(Jane Roe/Reuters)`, `… (AP Photo/…)`. */
const CREDIT = /^(?:AP Photo|Photo by|[\p{L} .’'-]+\/(?:AFP|AP|Reuters|Getty|EPA|Shutterstock))/iu;
/** `CLARIFICATION: …`, `Correction (6 May): …`, `Editor's note: …`, `This story has been corrected …`. */
const CORRECTION =
  /^(?:correction|clarification|update|editor[’']s? note|editors[’'] note)\b[^.]{0,40}:|^(?:an earlier version of )?this (?:story|article|report|headline|piece)(?: has been| was| is being)?(?: updated| corrected| amended| clarified| misstated| incorrectly)|^an earlier version of (?:this|the) (?:story|article|report)/iu;
/** `CNN's Manu Raju and … contributed to this report.`, `Reporting by …; editing by …`. */
const CONTRIBUTORS =
  /\bcontributed (?:to this (?:report|story|article)|reporting)\b|^\(?(?:additional )?reporting (?:and writing )?by\b|^\(?with reporting (?:by|from)\b/iu;

/** What each block of a story is, with the number a reader would give it. */
export function kindsOf(text: string, blocks: readonly Span[]): readonly Paragraph[] {
  let body = 0;
  const kinds = blocks.map((block, index) =>
    kindOf(sliceOf(text, block), blocks.length > 1 && index < blocks.length - 1),
  );
  const anyBody = kinds.includes('body');
  return blocks.map((span, index) => {
    const kind = anyBody ? (kinds[index] ?? 'body') : 'body';
    if (COUNTED.has(kind)) body += 1;
    return { span, kind, number: COUNTED.has(kind) ? body : body + 1 };
  });
}

const COUNTED: ReadonlySet<ParagraphKind> = new Set(['body', 'correction', 'contributors']);

function kindOf(words: string, mayHead: boolean): ParagraphKind {
  if (CORRECTION.test(words)) return 'correction';
  if (words.length < 300 && CONTRIBUTORS.test(words)) return 'contributors';
  if (words.length <= LONGEST_HEADING && DATELINE.test(words)) return 'dateline';
  if (isLink(words)) return 'link';
  if (CAPTION.test(words) || CREDIT.test(lastParenthesis(words))) return 'caption';
  const isHeading = mayHead && words.length <= LONGEST_HEADING && !/[.!?:;,…][”"’')\]]*$/u.test(words);
  return isHeading ? 'heading' : 'body';
}

const isLink = (words: string): boolean =>
  (LINK.test(words) || SHORT_LINK.test(words)) && !/[.!?]\s+\p{Lu}/u.test(words);

/** What is in the parentheses with which a text ends; '' where it ends otherwise. */
function lastParenthesis(words: string): string {
  if (!words.endsWith(')')) return '';
  const before = words.lastIndexOf(')', words.length - 2);
  const start = words.indexOf('(', before + 1);
  return start < 0 ? '' : words.slice(start + 1, -1);
}
