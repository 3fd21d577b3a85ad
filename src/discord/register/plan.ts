import { z } from 'zod';
import type { CommandBody } from './command-bodies.ts';

/** Commands that Discord makes for applications with an activity; not ours to touch. */
export const PRIMARY_ENTRY_POINT = 4;

/** A command as Discord has it: what is needed to know it again, and the rest as it came. */
const Registered = z.looseObject({ id: z.string(), name: z.string(), type: z.number().default(1) });
export type RegisteredCommand = Readonly<z.output<typeof Registered>>;

/** Throws a ZodError for what is no list of commands. */
export const readRegistered = (json: unknown): readonly RegisteredCommand[] =>
  z.array(Registered).parse(json);

export type Plan = {
  readonly create: readonly CommandBody[];
  readonly update: readonly { readonly id: string; readonly body: CommandBody }[];
  readonly remove: readonly RegisteredCommand[];
  readonly same: readonly RegisteredCommand[];
};

/** What to send so that Discord has what is wanted, and nothing more. */
export function plan(have: readonly RegisteredCommand[], want: readonly CommandBody[]): Plan {
  const byKey = new Map(have.map((command) => [keyOf(command), command]));
  const known = want.flatMap((body) => {
    const old = byKey.get(keyOf(body));
    return old === undefined ? [] : [{ id: old.id, old, body, same: isSame(old, body) }];
  });
  const wanted = new Set(want.map(keyOf));
  return {
    create: want.filter((body) => !byKey.has(keyOf(body))),
    update: known.filter(({ same }) => !same).map(({ id, body }) => ({ id, body })),
    remove: have.filter((command) => command.type !== PRIMARY_ENTRY_POINT && !wanted.has(keyOf(command))),
    same: known.filter(({ same }) => same).map(({ old }) => old),
  };
}

const keyOf = ({ type = 1, name }: { readonly type?: number | undefined; readonly name: string }): string =>
  `${type} ${name}`;

/** What is compared, of commands and of their options. What Discord adds (ids, versions) is not. */
const COMPARED: ReadonlySet<string> = new Set([
  'autocomplete',
  'choices',
  'contexts',
  'default_member_permissions',
  'description',
  'description_localizations',
  'integration_types',
  'max_length',
  'min_length',
  'name',
  'name_localizations',
  'nsfw',
  'options',
  'required',
  'type',
  'value',
]);
const UNORDERED: ReadonlySet<string> = new Set(['contexts', 'integration_types']);

const isSame = (have: RegisteredCommand, want: CommandBody): boolean =>
  JSON.stringify(canonical(have)) === JSON.stringify(canonical({ type: 1, ...want }));

/** The same for the same meaning: Discord leaves out what is false or empty, and writes bit sets as strings. */
function canonical(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item));
    return UNORDERED.has(key) ? items.toSorted((a, b) => Number(a) - Number(b)) : items;
  }
  if (typeof value !== 'object' || value === null)
    return key === 'default_member_permissions' ? String(value) : value;
  // The keys of localisations are languages, which are all compared.
  const isCompared = (name: string): boolean => key.endsWith('_localizations') || COMPARED.has(name);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => isCompared(name) && !isNothing(inner))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, canonical(inner, name)]),
  );
}

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);
