import type { Option } from '../command/option.ts';
import { UserError } from '../text/errors.ts';

/** `name: value` for each option, as Discord shows them; words without a name are the first option that must be given, or the first at all. */
export function optionsIn(
  words: string,
  options: Readonly<Record<string, Pick<Option, 'description' | 'required'>>>,
  name: string,
): Readonly<Record<string, string>> {
  const names = Object.keys(options);
  const main = names.find((each) => options[each]?.required) ?? names[0];
  const given: Record<string, string> = {};
  const marks =
    names.length === 0 ? [] : [...words.matchAll(new RegExp(`(?:^|\\s)(${names.join('|')}):\\s*`, 'giu'))];
  const loose = words.slice(0, marks[0]?.index ?? words.length).trim();
  if (main !== undefined && loose !== '') given[main] = loose;
  marks.forEach((mark, index) => {
    const value = words.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? words.length).trim();
    if (value !== '') given[(mark[1] ?? '').toLowerCase()] = value;
  });
  const missing = names.find((each) => options[each]?.required && given[each] === undefined);
  if (missing !== undefined) {
    const { description = '' } = options[missing] ?? {};
    throw new UserError({ code: 'option-missing', command: name, option: missing, description });
  }
  return given;
}
