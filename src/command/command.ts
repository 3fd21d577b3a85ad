import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Reply } from '../reply/reply.ts';

type Option = {
  readonly description: string;
  readonly required: boolean;
  /** What could be meant by the letters typed so far: at most 25 are shown, best first. */
  readonly suggest?: (typed: string, newsroom: Newsroom) => readonly Suggestion[];
};

/** `name` is shown, `value` is what the command is given. */
export type Suggestion = { readonly name: string; readonly value: string };

type Given<Options extends Record<string, Option>> = {
  readonly [Name in keyof Options]: Options[Name]['required'] extends true ? string : string | undefined;
};

type Definition<Options extends Record<string, Option>, Known> = {
  /** As it is typed: "ask", or "corpus reload" for the command `reload` in the folder `corpus`. */
  readonly name: string;
  readonly description: string;
  /** Whom it is offered to; the surface checks it again when the command runs. */
  readonly audience?: 'everyone' | 'moderators';
  /** Only the asker sees the reply, where the surface can do that. Discord fixes it before the command runs. */
  readonly whisper?: boolean;
  readonly options: Options;
  readonly run: (given: Known, newsroom: Newsroom) => Reply | Promise<Reply>;
};

/** A slash command, written once and offered by every surface. */
export type Command = Definition<
  Readonly<Record<string, Option>>,
  Readonly<Record<string, string | undefined>>
>;

/** Ties the type of `given` to the options declared beside it. */
export function defineCommand<const Options extends Record<string, Option>>(
  definition: Definition<Options, Given<Options>>,
): Command {
  return {
    ...definition,
    run(given, newsroom) {
      assertGiven(definition.options, given);
      return definition.run(given, newsroom);
    },
  };
}

function assertGiven<Options extends Record<string, Option>>(
  options: Options,
  given: Readonly<Record<string, string | undefined>>,
): asserts given is Given<Options> {
  for (const [name, { required }] of Object.entries(options)) {
    if (required && given[name] === undefined) throw new TypeError(`the option "${name}" is missing`);
  }
}
