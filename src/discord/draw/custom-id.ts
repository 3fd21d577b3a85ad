/** Changes when what stands behind it no longer means the same: older buttons then get a sentence. */
const VERSION = '1';
/** Discord takes 100 characters. */
const LONGEST = 100;

/**
 * What a component or form belongs to. Everything that pressing it needs stands in here and in its message, so that it works after a
 * restart: `button` by name, `command` by name, for the form that it opened.
 */
export type CustomId = {
  readonly of: 'button' | 'command';
  readonly name: string;
  /** Of a button what it is about, of a command the options that were given before the form. */
  readonly payload: string;
};

/** Null where it would not fit. */
export function writeCustomId({ of, name, payload }: CustomId): string | null {
  const id = [VERSION, of === 'button' ? 'b' : 'c', name, payload].join(':');
  return id.length <= LONGEST ? id : null;
}

/** Null for one of another version, of another bot, or made up. */
export function readCustomId(id: string): CustomId | null {
  const groups = /^1:(?<of>[bc]):(?<name>[^:]+):(?<payload>[^]*)$/u.exec(id)?.groups;
  if (groups === undefined) return null;
  return {
    of: groups['of'] === 'b' ? 'button' : 'command',
    name: groups['name'] ?? '',
    payload: groups['payload'] ?? '',
  };
}
