import type { Newsroom } from '../newsroom/newsroom.ts';

/** `name` is shown, `value` is what the command is given. */
export type Suggestion = { readonly name: string; readonly value: string };

/** A file that the asker gave, read whole. */
export type Attachment = { readonly name: string; readonly size: number; readonly bytes: Uint8Array };

/** Asked for in a form rather than in the line. `long`: several lines. `required` holds for the form alone. */
export type FormField = {
  readonly long?: boolean;
  readonly required?: boolean;
  /** The most characters that it takes; Discord’s own limit is 4,000. */
  readonly most?: number;
};

/** A field of a button's form, in the language of who presses it. */
export type LabelledField = FormField & { readonly label: string; readonly description: string };

type Described = { readonly description: string; readonly required: boolean };

export type TextOption = Described & {
  readonly kind?: 'text';
  /** What could be meant by the letters typed so far: at most 25 are shown, best first. */
  readonly suggest?: (typed: string, newsroom: Newsroom) => readonly Suggestion[];
  /** The only values that can be chosen, at most 25. */
  readonly choices?: readonly Suggestion[];
  readonly form?: FormField;
};

export type Option =
  | TextOption
  /** Yes or no. `shared`: about others who read along, so that the terminal, where nobody does, leaves it out. */
  | (Described & { readonly kind: 'flag'; readonly shared?: boolean })
  /** A whole number. */
  | (Described & { readonly kind: 'number'; readonly least?: number; readonly most?: number })
  /** A file of at most `mostBytes` bytes; a path in the terminal. */
  | (Described & { readonly kind: 'file'; readonly mostBytes: number })
  /** The opaque id of a channel or role. */
  | (Described & { readonly kind: 'channel' | 'role' });

export type Options = Readonly<Record<string, Option>>;

type ValueOf<One extends Option> = One extends { readonly kind: 'flag' }
  ? boolean
  : One extends { readonly kind: 'number' }
    ? number
    : One extends { readonly kind: 'file' }
      ? Attachment
      : string;

/** What a command is given for its options. */
export type Given<All extends Options> = {
  readonly [Name in keyof All]: All[Name]['required'] extends true
    ? ValueOf<All[Name]>
    : ValueOf<All[Name]> | undefined;
};

export type Value = string | number | boolean | Attachment;

/** What a surface has read for the options, before a command takes it. */
export type AnyGiven = Readonly<Record<string, Value | undefined>>;

const TYPES = {
  text: 'string',
  flag: 'boolean',
  number: 'number',
  file: 'object',
  channel: 'string',
  role: 'string',
};

/** Throws a TypeError where a surface has left out what must be given, or read it as something else: that is a bug of the surface. */
export function assertGiven<All extends Options>(options: All, given: AnyGiven): asserts given is Given<All> {
  for (const [name, { required, kind = 'text' }] of Object.entries(options)) {
    const value = given[name];
    if (required && value === undefined) throw new TypeError(`the option "${name}" is missing`);
    if (value !== undefined && typeof value !== TYPES[kind])
      throw new TypeError(`the option "${name}" is ${typeof value}, not ${TYPES[kind]}`);
  }
}

/** The options that stand in the line, and those that a form asks for. */
export const inForm = (option: Option): option is TextOption & { readonly form: FormField } =>
  'form' in option && option.form !== undefined;

/** The options that mean something where nobody reads along. */
export const optionsAlone = (options: Options): Options =>
  Object.fromEntries(Object.entries(options).filter(([, option]) => !('shared' in option && option.shared)));
