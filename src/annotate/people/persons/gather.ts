import { SHORT_NAMES } from '../../lexicon/en/short-names.ts';
import { isKind } from '../words/kinds.ts';
import type { Word } from '../words/word.ts';
import type { Gender, Name } from './name.ts';
import { isMisspelt, sameGiven, withoutOneLetter } from './same-name.ts';

/** The names of one person, in order. */
export type Group = { readonly names: Name[]; gender: Gender; recent: number };

/** More people than this of one surname in one story are told apart by the last of them only. */
const MOST_NAMESAKES = 50;

/**
 * Names gathered into people. Full names first: the same surname and given names that can be the same. Then each bare name goes to the
 * person who bears it and was named last before it; where none was, to the first after it. Two people of one surname stay apart.
 */
export function gatherNames(names: readonly Name[]): readonly Group[] {
  const register = new Register();
  const known = new Map<Name, Group>();
  const full = names.filter((name) => name.words.length > 1);
  const tails = tailsOf(full);
  for (const name of full) if (!tails.has(keysOf(name.words))) known.set(name, register.addFull(name));
  for (const name of names) {
    const group = known.get(name) ?? register.addBare(name);
    group.recent = name.end;
  }
  return register.inOrder();
}

/** "van der berg" of "Ludwig van der Berg Jr.", "st. john" of "Anne-Marie St. John": how somebody is called by a surname of several words. */
function tailsOf(names: readonly Name[]): ReadonlySet<string> {
  const tails = new Set<string>();
  for (const { words } of names) {
    const end = words.findLastIndex(({ kinds }, index) => index === 0 || !isKind(kinds, 'ending')) + 1;
    let first = end - 1;
    while (first > 1 && opensSurname(words[first - 1])) first -= 1;
    if (first < end - 1) tails.add(keysOf(words.slice(first, end)));
  }
  return tails;
}

const opensSurname = (word: Word | undefined): boolean =>
  word !== undefined && (isKind(word.kinds, 'particle') || word.key === 'st.');

const keysOf = (words: readonly Word[]): string => words.map(({ key }) => key).join(' ');

class Register {
  readonly groups: Group[] = [];
  readonly bySurname = new Map<string, Group[]>();
  readonly byWord = new Map<string, Group[]>();
  /** A surname less one letter -> surnames: two that share one are one letter apart. */
  readonly byRest = new Map<string, Set<string>>();

  addFull(name: Name): Group {
    const namesakes = (this.bySurname.get(surnameOf(name)) ?? []).slice(-MOST_NAMESAKES);
    const group = namesakes.find((each) => isSame(each, name));
    if (group === undefined) return this.open(name);
    join(group, name);
    this.file(group, name);
    return group;
  }

  addBare(name: Name): Group {
    const key = surnameOf(name);
    const group = this.bearerOf(key, name) ?? this.misspeltBearer(key);
    if (group === undefined) return this.open(name);
    join(group, name);
    return group;
  }

  /** In the order of their first names in the story. */
  inOrder(): readonly Group[] {
    for (const { names } of this.groups) names.sort((a, b) => a.start - b.start);
    return this.groups.toSorted((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0));
  }

  private open(name: Name): Group {
    const group = { names: [name], gender: name.gender, recent: -1 };
    this.groups.push(group);
    this.file(group, name);
    return group;
  }

  private file(group: Group, name: Name): void {
    const surname = surnameOf(name);
    add(this.bySurname, surname, group);
    for (const rest of withoutOneLetter(surname))
      this.byRest.set(rest, (this.byRest.get(rest) ?? new Set<string>()).add(surname));
    for (const { key, shape } of name.words)
      if (shape !== 'initial' && shape !== 'small') add(this.byWord, key, group);
  }

  private bearerOf(key: string, name: Name): Group | undefined {
    const bearers = (this.byWord.get(key) ?? [])
      .slice(-MOST_NAMESAKES)
      .filter((group) => !isOtherGender(group, name));
    const bySurname = bearers.filter(({ names: [first] }) => first !== undefined && surnameOf(first) === key);
    const choice = bySurname.length > 0 ? bySurname : bearers;
    return choice.toSorted((a, b) => distance(a) - distance(b))[0];
  }

  private misspeltBearer(key: string): Group | undefined {
    const near = new Set(withoutOneLetter(key).flatMap((rest) => [...(this.byRest.get(rest) ?? [])]));
    const groups = new Set(
      [...near]
        .filter((surname) => isMisspelt(surname, key))
        .flatMap((surname) => this.bySurname.get(surname) ?? []),
    );
    const [only, ...others] = groups;
    return others.length === 0 ? only : undefined;
  }
}

function join(group: Group, name: Name): void {
  group.names.push(name);
  group.gender ??= name.gender;
}

function add(map: Map<string, Group[]>, key: string, group: Group): void {
  const groups = map.get(key) ?? [];
  map.set(key, groups);
  if (groups.at(-1) !== group && !groups.slice(-MOST_NAMESAKES).includes(group)) groups.push(group);
}

/** The last word that is no "Jr.". */
function surnameOf({ words }: Name): string {
  return words.findLast(({ kinds }, index) => index === 0 || !isKind(kinds, 'ending'))?.key ?? '';
}

/** Full names of one surname: the given names can be the same. Middle names may be left out. */
function isSame(group: Group, name: Name): boolean {
  const [first, second] = [group.names[0]?.words[0]?.key ?? '', name.words[0]?.key ?? ''];
  return sameGiven(first, second, SHORT_NAMES) && !isOtherGender(group, name);
}

/** "Mrs. Clinton" is not Bill. */
const isOtherGender = (a: { readonly gender: Gender }, b: { readonly gender: Gender }): boolean =>
  a.gender !== null && b.gender !== null && a.gender !== b.gender;

/** A person who is named only later is farther than any who was named before. */
const distance = ({ recent, names }: Group): number => (recent >= 0 ? -recent : (names[0]?.start ?? 0));
