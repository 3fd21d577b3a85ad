import { editDistance } from '../text/edit-distance.ts';
import { UserError } from '../text/errors.ts';

/** What a file says of its story before the text, names in lower case; `text` is all that follows, to the letter. */
export type FrontMatter = { readonly fields: ReadonlyMap<string, string>; readonly text: string };

const FENCE = /^---[^\S\n]*\r?\n/u;
const CLOSING_FENCE = /^---[^\S\n]*(?:\r?\n|$)/mu;

/**
 * Lines of `name: value` between two lines of `---`, as many site generators have them. A value may stand in quotation marks; a colon
 * in it needs none. Names that onrecord does not know are passed over. Throws a UserError where the second fence or a colon is missing, or a name is one
 * that it knows but for a slip.
 */
export function splitFrontMatter(source: string): FrontMatter {
  const opening = FENCE.exec(source);
  if (opening === null) return { fields: new Map(), text: source };
  const rest = source.slice(opening[0].length);
  const closing = CLOSING_FENCE.exec(rest);
  if (closing === null) throw new UserError({ code: 'front-matter-open' });
  const fields = fieldsOf(rest.slice(0, closing.index));
  assertNoSlip(fields);
  return {
    fields,
    text: rest.slice(closing.index + closing[0].length),
  };
}

const FIELD = /^(?<name>[\p{L}\p{N} _-]+):(?<value>.*)$/u;

function fieldsOf(head: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of head.split(/\r?\n/u)) {
    if (line.trim() === '' || /^\s*#/u.test(line) || /^\s+\S|^-\s/u.test(line)) continue;
    const groups = FIELD.exec(line)?.groups;
    if (groups === undefined) throw new UserError({ code: 'front-matter-line', line: line.slice(0, 60) });
    fields.set((groups['name'] ?? '').trim().toLowerCase(), unquoted((groups['value'] ?? '').trim()));
  }
  return fields;
}

const unquoted = (value: string): string => /^(["'])(?<inner>.*)\1$/u.exec(value)?.groups?.['inner'] ?? value;

const KNOWN = ['title', 'outlet', 'published', 'date', 'url', 'author'] as const;
/** In a name of six letters or more two may be wrong, in a shorter one one. */
const LONG = 6;

/** A misspelt name would be passed over, and the story have no day without anybody noticing. Plurals are names of other programs. */
function assertNoSlip(fields: ReadonlyMap<string, string>): void {
  for (const name of fields.keys()) {
    const meant = KNOWN.find((known) => !fields.has(known) && isSlipOf(name, known));
    if (meant !== undefined) throw new UserError({ code: 'front-matter-slip', name, meant });
  }
}

function isSlipOf(name: string, known: string): boolean {
  if (KNOWN.some((each) => each === name) || name === `${known}s`) return false;
  const most = known.length < LONG ? 1 : 2;
  return editDistance(name, known, most) <= most;
}
