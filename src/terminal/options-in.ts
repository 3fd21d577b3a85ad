import type { Option } from '../command/option.ts';
import { UserError } from '../text/errors.ts';

type Named = Readonly<Record<string, Pick<Option, 'description' | 'required' | 'kind'>>>;

/** Of these a value is one word: what follows it belongs to nobody. */
const OF_ONE_WORD: ReadonlySet<Option['kind']> = new Set(['flag', 'number', 'channel', 'role']);

/**
 * `name: value` for each option, as Discord shows them, in any order; words that belong to none are the first option that must be given,
 * or the first at all. Throws a UserError where one that must be given is missing.
 */
export function optionsIn(words: string, options: Named, name: string): Readonly<Record<string, string>> {
  const names = Object.keys(options);
  const main = names.find((each) => options[each]?.required) ?? names[0];
  const given: Record<string, string> = {};
  const marks =
    names.length === 0 ? [] : [...words.matchAll(new RegExp(`(?:^|\\s)(${names.join('|')}):\\s*`, 'giu'))];
  const loose = [words.slice(0, marks[0]?.index ?? words.length)];
  marks.forEach((mark, index) => {
    const value = words.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? words.length).trim();
    const option = (mark[1] ?? '').toLowerCase();
    const ofOneWord = OF_ONE_WORD.has(options[option]?.kind);
    const [first = ''] = ofOneWord ? value.split(/\s/u) : [value];
    if (first !== '') given[option] = first;
    loose.push(value.slice(first.length));
  });
  const rest = loose
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
  if (main !== undefined && rest !== '') given[main] ??= rest;
  const missing = names.find((each) => options[each]?.required && given[each] === undefined);
  if (missing !== undefined) {
    const { description = '' } = options[missing] ?? {};
    throw new UserError({ code: 'option-missing', command: name, option: missing, description });
  }
  return given;
}
