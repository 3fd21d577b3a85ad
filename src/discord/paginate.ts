import { breakUnit, type Unit } from './unit.ts';

/** A message holds so many characters. */
const PAGE = 2000;
/** With less left than this, a long quotation begins on a page of its own, in characters. */
const WORTH_BEGINNING = 400;

/** Puts groups of units on pages: a group stays together where it fits on one page, and a unit is broken only where it is longer than a page. */
export function paginate(groups: readonly (readonly Unit[])[]): readonly string[] {
  const pages: string[] = [];
  const left = (): number => PAGE - (pages.at(-1)?.length ?? PAGE) - 1;
  const put = (text: string): void => {
    const last = pages.pop();
    if (last !== undefined && last.length + 1 + text.length <= PAGE) pages.push(`${last}\n${text}`);
    else pages.push(...(last === undefined ? [] : [last]), text);
  };
  for (const group of groups) {
    const whole = group.map(({ drawn }) => drawn).join('\n');
    if (whole === '') continue;
    if (whole.length <= PAGE) put(whole);
    else for (const unit of group) for (const piece of piecesOf(unit, left())) put(piece);
  }
  return pages;
}

const piecesOf = (unit: Unit, left: number): readonly string[] =>
  unit.drawn.length <= PAGE ? [unit.drawn] : breakUnit(unit, left < WORTH_BEGINNING ? PAGE : left, PAGE);
