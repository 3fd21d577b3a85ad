import { breakUnit, type Unit } from './unit.ts';

/** A message holds so many characters. */
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
 * Puts groups of units on pages: a group stays together where it fits on one page, and a unit is broken only where it is longer than a
 * page. One that would fill page after page is cut at white space, and a line says so.
 */
export function paginate(groups: readonly (readonly Unit[])[]): readonly string[] {
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
    else for (const unit of group) for (const piece of piecesOf(unit, pages)) put(piece);
  }
  return pages;
}

function piecesOf(unit: Unit, pages: readonly string[]): readonly string[] {
  if (unit.drawn.length <= PAGE) return [unit.drawn];
  const left = PAGE - (pages.at(-1)?.length ?? PAGE) - 1;
  const beginsHere = left >= WORTH_BEGINNING;
  const most = Math.max(1, MOST_PAGES - 1 - pages.length + (beginsHere ? 1 : 0));
  return firstOf(breakUnit(unit, beginsHere ? left : PAGE, PAGE), most, goesOn(unit));
}

const goesOn = ({ prefix }: Unit): string => (prefix === '> ' ? QUOTATION_GOES_ON : TEXT_GOES_ON);

/** The first pieces; `note` stands for those that are left out. */
function firstOf(pieces: Iterable<string>, most: number, note: string): readonly string[] {
  const first: string[] = [];
  for (const piece of pieces) {
    if (first.length === most) return [...first, note];
    first.push(piece);
  }
  return first;
}
