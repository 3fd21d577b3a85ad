import { atOnce, type Steps } from '../text/rest.ts';
import { sliceOf, type Span } from '../text/span.ts';
import type { Paragraph, ParagraphKind } from '../story/story.ts';
import { PAGE_LINES, SHARING_VERBS, SHARING_WORDS } from '../annotate/lexicon/en/page-words.ts';
import { readDayLine } from './head/day-line.ts';
import { isOutlet, readByline } from './head/names.ts';
import { endsSentence, cellsIn, headingMark, itemMark } from './lines.ts';

/** A heading is short and closes no sentence. */
const LONGEST_HEADING = 90;
/** That of the whole story may be longer. */
const LONGEST_TITLE = 160;
/** So many lines below it tell that a text follows. */
const LINES_BELOW = 20;
/** "Varna", "New York", beside a day. */
const PLACE = /^\p{Lu}[\p{L}.’'-]{0,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){0,2}$/u;

/** `CNN —`, `WASHINGTON (AP) —` on a line of its own. */
const DATELINE = /^[\p{Lu}][\p{L}\p{N} .,()/]{0,60}\s{0,3}[—–-]{1,2}$/u;
/** `Read more: …`, `Click here …`, `Sign up …`: a way to another page. */
const LINK =
  /^(?:read (?:more|also|next|the full)|see also|click here|more on this|sign up|subscribe)\b.{0,200}$/iu;
/** `Read more: Why? The story of a ferry`: what is behind the colon is another page's title, whatever it is. */
const TITLED_LINK =
  /^(?:read (?:more|also|next|the full story)|more on this|see also|related(?: (?:story|stories|article|articles))?)\s?[:|].{0,300}$/iu;
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

/** What each block of a story is, with the number a reader would give it. The marks of headings and of items of a list are none of their words. */
export const kindsOf = (text: string, blocks: readonly Span[]): readonly Paragraph[] =>
  atOnce(kindSteps(text, blocks));

/** The same, where others run meanwhile. */
export function* kindSteps(text: string, blocks: readonly Span[]): Steps<readonly Paragraph[]> {
  const lines = blocks.map((block) => sliceOf(text, block));
  const marks = lines.map((line, at) => headingMark(line) || itemMark(line, [lines[at - 1], lines[at + 1]]));
  const opening = openingOf(lines);
  const kindAt = (line: string, at: number): ParagraphKind => {
    const mark = marks[at] ?? 0;
    if (headingMark(line) > 0) return at < lines.length - 1 ? 'heading' : 'body';
    const words = line.slice(mark);
    const isTold = mark > 0 || isRowAmong(line, [lines[at - 1], lines[at + 1]]);
    return kindOf(
      words,
      isTold || at === lines.length - 1 ? 0 : at === opening ? LONGEST_TITLE : LONGEST_HEADING,
    );
  };
  const kinds: ParagraphKind[] = [];
  for (const [at, line] of lines.entries()) {
    kinds.push(kindAt(line, at));
    yield;
  }
  return numbered(blocks, marks, kinds);
}

function numbered(
  blocks: readonly Span[],
  marks: readonly number[],
  kinds: readonly ParagraphKind[],
): readonly Paragraph[] {
  let body = 0;
  const anyBody = kinds.includes('body');
  return blocks.map(({ start, end }, index) => {
    const kind = anyBody ? (kinds[index] ?? 'body') : 'body';
    // Who wrote a story stands above it as well, and is no paragraph there.
    const isCounted = COUNTED.has(kind) && (kind !== 'contributors' || body > 0);
    if (isCounted) body += 1;
    return { span: { start: start + (marks[index] ?? 0), end }, kind, number: isCounted ? body : body + 1 };
  });
}

const COUNTED: ReadonlySet<ParagraphKind> = new Set(['body', 'correction', 'contributors']);

/** Cells are a row of a table where another stands beside it. */
const isRowAmong = (line: string, beside: readonly (string | undefined)[]): boolean =>
  cellsIn(line) > 0 && beside.some((each) => each !== undefined && cellsIn(each) > 0);

/** The first line that is none of an outlet, a day or an author: a title may be longer than other headings, where a text follows that ends sentences. */
function openingOf(lines: readonly string[]): number {
  const first = lines.findIndex((line) => !isDated(line) && readByline(line) === null && !isOutlet(line));
  const isTitle = lines
    .slice(first + 1, first + 1 + LINES_BELOW)
    .some((line) => line.length > LONGEST_TITLE || endsSentence(line));
  return isTitle ? first : -1;
}

/** A line of a day and a time, with no more than an outlet, an author or a place beside it. */
function isDated(words: string): boolean {
  const line = readDayLine(words);
  return (
    line !== null &&
    (line.rest === '' ||
      line.rest
        .split(' | ')
        .every((rest) => isOutlet(rest, true) || readByline(rest) !== null || PLACE.test(rest)))
  );
}

/** `longest`: so many characters may a heading have here. */
function kindOf(words: string, longest: number): ParagraphKind {
  const beside = besideTheStory(words);
  if (beside !== null) return beside;
  const isHeading = words.length <= longest && !/[.!?:;,…][”"’')\]]*$/u.test(words);
  return isHeading ? 'heading' : 'body';
}

/** What tells when, where, by whom and how the story came, and where others are; null for what tells the story. */
function besideTheStory(words: string): ParagraphKind | null {
  if (isDated(words)) return 'dateline';
  if (CORRECTION.test(words)) return 'correction';
  if ((words.length < 300 && CONTRIBUTORS.test(words)) || readByline(words) !== null) return 'contributors';
  if (words.length <= LONGEST_HEADING && DATELINE.test(words)) return 'dateline';
  if (isLink(words) || isPageLine(words)) return 'link';
  return isCaption(words) ? 'caption' : null;
}

/** Before what a page shows as a caption: the text itself then says that it is one. */
export const CAPTION_LABEL = 'Caption: ';

export const isCaption = (words: string): boolean =>
  CAPTION.test(words) || CREDIT.test(lastParenthesis(words));

/** "Share this article", "Advertisement": what a page says of itself. */
function isPageLine(words: string): boolean {
  if (words.length > LONGEST_HEADING) return false;
  const bare = words.toLowerCase().replace(/[:.…\s]+$/u, '');
  if (PAGE_LINES.has(bare)) return true;
  const all = bare.match(/[\p{L}-]+/gu) ?? [];
  return (
    all.length > 0 &&
    all.every((word) => SHARING_WORDS.has(word)) &&
    all.some((word) => SHARING_VERBS.has(word))
  );
}

const isLink = (words: string): boolean =>
  TITLED_LINK.test(words) || ((LINK.test(words) || SHORT_LINK.test(words)) && !/[.!?]\s+\p{Lu}/u.test(words));

/** What is in the parentheses with which a text ends; '' where it ends otherwise. */
function lastParenthesis(words: string): string {
  if (!words.endsWith(')')) return '';
  const before = words.lastIndexOf(')', words.length - 2);
  const start = words.indexOf('(', before + 1);
  return start < 0 ? '' : words.slice(start + 1, -1);
}
