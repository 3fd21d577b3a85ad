import { TITLE_NOUNS } from '../../lexicon/en/person-titles.ts';
import type { Range } from '../names/chains.ts';
import { isKind } from '../words/kinds.ts';
import type { Word } from '../words/word.ts';
import { genderOfName, genderOfTitle } from './gender-of.ts';
import type { Name } from './name.ts';
import { roleBefore } from './role-before.ts';
import { titleAfter } from './title-after.ts';
import { titleBefore } from './title-before.ts';

/** Names with their titles. `text` is the story's. */
export function readNames(text: string, words: readonly Word[], ranges: readonly Range[]): readonly Name[] {
  const names: Name[] = [];
  ranges.forEach((range, index) => {
    const place = {
      text,
      words,
      floor: ranges[index - 1]?.last ?? 0,
      next: ranges[index + 1]?.first ?? words.length,
    };
    names.push(nameAt(place, range, names.at(-1)));
  });
  return names;
}

/** `floor`: where the name before ends; `next`: where the next begins. */
type Place = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly floor: number;
  readonly next: number;
};

function nameAt(place: Place, { first, last }: Range, before: Name | undefined): Name {
  const { text, words, floor } = place;
  const own = words.slice(first, last);
  const titleFirst = titleBefore(words, first, floor);
  const front = titleFirst < first ? words.slice(titleFirst, first) : sharedTitle(words, first, before);
  const role = front.length > 0 ? null : roleBefore(words, { first, last }, floor);
  const back = role === null ? apposition(place, last) : words.slice(role.first, role.last);
  return {
    start: own[0]?.start ?? 0,
    end: own.at(-1)?.end ?? 0,
    first,
    last,
    words: own,
    titleFirst,
    role,
    title: titleOf(text, front, back),
    marks: [...marksOf(front), ...marksOf(back), ...marksOf(placeAfter(words, last))],
    gender: genderOfTitle(front) ?? genderOfTitle(back.slice(0, HEAD_OF_APPOSITION)) ?? genderOfName(own),
  };
}

/** The title before the name, or what stands in apposition where there is none or only a "Mr.". */
function titleOf(text: string, front: readonly Word[], back: readonly Word[]): string | null {
  const title = front.length === 0 || (isHonorific(front) && back.length > 0) ? back : front;
  return isHonorific(title) ? null : textOf(text, title);
}

/** A gendered word so far in is the person's own: "a senior spokeswoman". */
const HEAD_OF_APPOSITION = 4;

function apposition({ words, next }: Place, last: number): readonly Word[] {
  const after = titleAfter(words, last, next);
  return after === null ? [] : words.slice(after.first, after.last);
}

/** "Sens. Tom Cotton of Arkansas and Lindsey Graham": the second has the first's title. */
function sharedTitle(words: readonly Word[], first: number, before: Name | undefined): readonly Word[] {
  const title = words[(before?.first ?? 0) - 1];
  if (before === undefined || title === undefined || first - before.last > FARTHEST_SHARED) return [];
  const joint = words[first - 1]?.key ?? '';
  const isShared =
    JOINTS.has(joint) &&
    PLURALS.has(title.key.replace(/\.$/u, '')) &&
    title.sentence === words[first]?.sentence;
  return isShared ? [title] : [];
}

/** " of South Carolina and": so many words may stand between two names that share a title. */
const FARTHEST_SHARED = 4;
const JOINTS = new Set(['and', ',']);

const PLURALS = new Set([
  'sens',
  'reps',
  'gens',
  'govs',
  'senators',
  'representatives',
  'generals',
  'governors',
  'presidents',
  'ministers',
  'drs',
  'profs',
  'secretaries',
  'messrs',
]);

/** "Mr.", "Ms.": no title worth showing. */
const isHonorific = (title: readonly Word[]): boolean =>
  title.length > 0 && title.every(({ key }) => HONORIFICS.has(key.replace(/\.$/u, '')));

const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'miss', 'mister', 'madam', 'messrs']);

/** As the story gives it, of one: "Sen." where two share a "Sens.". */
function textOf(text: string, title: readonly Word[]): string | null {
  const [first, last] = [title[0], title.at(-1)];
  if (first === undefined || last === undefined) return null;
  const written = text.slice(first.start, last.end).replaceAll(/\s+/gu, ' ').replace(/^the /iu, '');
  return PLURALS.has(last.key.replace(/\.$/u, '')) ? written.replace(/s(?=\.?$)/u, '') : written;
}

/** "of Utah" after a name. */
function placeAfter(words: readonly Word[], last: number): readonly Word[] {
  const place = words[last + 1];
  return words[last]?.key === 'of' && place?.capital === true
    ? words.slice(last + 1, last + 3).filter(({ capital }) => capital)
    : [];
}

/** Roles after "of" or "to" are other people's: the undersecretary to the prime minister is none. */
function marksOf(title: readonly Word[]): readonly string[] {
  const marks: string[] = [];
  let isOver = false;
  for (const word of title) {
    if (OTHERS_FOLLOW.has(word.key)) isOver = true;
    if (word.key === 'and' || word.key === ',') isOver = false;
    const isOthers = isOver && (isKind(word.kinds, 'role') || isKind(word.kinds, 'title'));
    if (word.shape === 'mark' || isKind(word.kinds, 'stop') || isOthers) continue;
    const key = word.key.replace(/\.$/u, '');
    marks.push(TITLE_NOUNS.get(key) ?? key);
  }
  return marks;
}

const OTHERS_FOLLOW = new Set(['of', 'to', 'for', 'at', 'in', 'with', 'from', 'by', 'on', 'against', 'who']);
