import { breakBlock, type MarkdownBlock } from './markdown-block.ts';

/** A message holds 2,000 characters. */
const PAGE = 2000;
/** With less left than this, a long quotation begins on a page of its own, in characters. */
const WORTH_BEGINNING = 400;
/**
 * A quotation is shown whole over pages. Where the bot is a user's own app, Discord takes five messages after the first; only a text that
 * would fill more, which is no sentence of anybody's, is cut before the last, which holds its credit.
 */
const MOST_PAGES = 6;

const QUOTATION_GOES_ON = '-# … the sentence goes on; the paragraph named below has it whole';
const TEXT_GOES_ON = '-# … this goes on; it is too long to be shown whole';

/**
 * Puts groups of blocks on pages: a group stays together where it fits on one page, and a block is broken only where it is longer than a
 * page. One that would fill page after page is cut at white space, and a line says so.
 */
export function paginate(groups: readonly (readonly MarkdownBlock[])[]): readonly string[] {
  const pages: string[] = [];
  const put = (text: string): void => {
    const last = pages.pop();
    if (last !== undefined && last.length + 1 + text.length <= PAGE) pages.push(`${last}\n${text}`);
    else pages.push(...(last === undefined ? [] : [last]), text);
  };
  for (const group of groups) {
    const whole = group.map(({ drawn }) => drawn).join('\n');
    if (whole === '') continue;
    if (whole.length <= PAGE) put(whole);
    else for (const block of group) for (const piece of piecesOf(block, pages)) put(piece);
  }
  return pages;
}

function piecesOf(block: MarkdownBlock, pages: readonly string[]): readonly string[] {
  if (block.drawn.length <= PAGE) return [block.drawn];
  const left = PAGE - (pages.at(-1)?.length ?? PAGE) - 1;
  const beginsHere = left >= WORTH_BEGINNING;
  const most = Math.max(1, MOST_PAGES - 1 - pages.length + (beginsHere ? 1 : 0));
  return firstOf(breakBlock(block, beginsHere ? left : PAGE, PAGE), most, goesOn(block));
}

const goesOn = ({ prefix }: MarkdownBlock): string => (prefix === '> ' ? QUOTATION_GOES_ON : TEXT_GOES_ON);

/** The first pieces; `note` stands for those that are left out. */
function firstOf(pieces: Iterable<string>, most: number, note: string): readonly string[] {
  const first: string[] = [];
  for (const piece of pieces) {
    if (first.length === most) return [...first, note];
    first.push(piece);
  }
  return first;
}
