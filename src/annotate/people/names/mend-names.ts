import { BEFORE_A_NAME } from '../../lexicon/en/abbreviations.ts';
import { isKind } from '../words/kinds.ts';
import type { Word } from '../words/word.ts';
import type { Range } from './chains.ts';

/**
 * Tagged ranges made into names: titles at the front are cut off ("President Trump" -> Trump), a title alone is no name,
 * and a nickname in marks joins what stands around it (Oliver "Ollie" North).
 */
export function mendNames(words: readonly Word[], ranges: readonly Range[]): readonly Range[] {
  const names: Range[] = [];
  const saints = saintlyNames(words);
  for (const range of ranges) {
    const cut = withSaint(words, range, saints) ?? withoutTitle(words, range);
    if (cut === null) continue;
    const opened = openedBy(words, names, cut);
    if (opened < 0) names.push(cut);
    else names.splice(opened, names.length, { first: names[opened]?.first ?? cut.first, last: cut.last });
  }
  return names;
}

/** First word of each full name with a saint in its surname: "Anne-Marie St. John". */
function saintlyNames(words: readonly Word[]): readonly number[] {
  const names: number[] = [];
  words.forEach((word, at) => {
    if (!isSaint(word) || words[at + 1]?.capital !== true || words[at + 1]?.sentence !== word.sentence)
      return;
    const given = words[at - 1];
    if (given?.capital === true && given.sentence === word.sentence && isKind(given.kinds, 'given'))
      names.push(at - 1);
  });
  return names;
}

/** "Rosa St. Clair" for "Clair", and "St. Clair" where the story has her in full. */
function withSaint(words: readonly Word[], { first, last }: Range, saintly: readonly number[]): Range | null {
  const from = saintly.find((at) => at <= first && last <= at + 3 && last > at + 1);
  if (from !== undefined) return { first: from, last: from + 3 };
  const saint = isSaint(words[first]) ? first : first - 1;
  const surname = words[last - 1]?.key;
  const isKnown = saintly.some((at) => words[at + 2]?.key === surname);
  return last === saint + 2 && isSaint(words[saint]) && isKnown ? { first: saint, last } : null;
}

const isSaint = (word: Word | undefined): boolean => word?.key === 'st.' || word?.key === 'st';

/** The name before a nickname that ends just before this one; the nickname can be taken for a name itself. -1 where there is none. */
function openedBy(words: readonly Word[], names: readonly Range[], { first }: Range): number {
  const opened = [names.length - 1, names.length - 2];
  return opened.find((at) => isNicknameBetween(words, names[at]?.last ?? first, first)) ?? -1;
}

function withoutTitle(words: readonly Word[], { first, last }: Range): Range | null {
  const end = words[last - 1];
  if (end?.capital !== true || BEFORE_A_NAME.has(end.key)) return null;
  let from = pastShortTitle(words, { first, last });
  while (from < last && isTitle(words[from], last - from)) from += 1;
  return from < last ? { first: from, last } : null;
}

/** "Marine Gen. Kenneth McKenzie": the name begins after the last short title in it. */
function pastShortTitle(words: readonly Word[], { first, last }: Range): number {
  for (let at = last - 2; at >= first; at -= 1) {
    const key = words[at]?.key ?? '';
    if (key !== 'st.' && BEFORE_A_NAME.has(key)) return at + 1;
  }
  return first;
}

/** "Dean Smith" and "Judge" are kept where they are given names and more follows. */
function isTitle(word: Word | undefined, left: number): boolean {
  if (word === undefined || word.shape === 'initial') return false;
  if (!isKind(word.kinds, 'title')) return false;
  return left === 1
    ? !isKind(word.kinds, 'given') && !isKind(word.kinds, 'surname')
    : !isKind(word.kinds, 'given');
}

const OPENING = new Set(['"', '\u201C', "'", '\u2018']);
const CLOSING = new Set(['"', '\u201D', "'", '\u2019']);

/** One capital in marks between the end of one name and the beginning of the next. */
function isNicknameBetween(words: readonly Word[], last: number, first: number): boolean {
  if (first !== last + 3) return false;
  const [open, nickname, close] = words.slice(last, first);
  if (open === undefined || close === undefined) return false;
  return OPENING.has(open.text) && CLOSING.has(close.text) && nickname?.capital === true;
}
