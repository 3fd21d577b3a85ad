import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Reply } from '../reply/reply.ts';
import type { Catalogue } from '../reply/words/catalogue.ts';
import { OWNER, type Asker } from './asker.ts';
import { assertGiven, type AnyGiven, type Given, type Options } from './option.ts';

/** Whom something is offered to; the surface checks it again when it runs. */
export type Audience = 'everyone' | 'moderators';

type Definition<All extends Options, Values> = {
  /** As it is typed: "ask", or "corpus reload" for the command `reload` in the folder `corpus`. */
  readonly name: string;
  readonly description: string;
  readonly audience?: Audience;
  /** Only where there is a server: its members, its settings. */
  readonly serversOnly?: boolean;
  /** Only the asker sees the reply, where the surface can do that. Discord fixes it before the command runs. */
  readonly whisper?: boolean | ((given: AnyGiven, asker: Asker) => boolean);
  readonly options: All;
  /** A form that asks for the options that have a `form`, where `opens` says so. Its labels are the options' names. What it is filled with comes to `run` as options do. */
  readonly form?: {
    readonly title: (words: Catalogue) => string;
    readonly opens: (given: AnyGiven) => boolean;
  };
  readonly run: (given: Values, newsroom: Newsroom, asker: Asker) => Reply | Promise<Reply>;
};

/** A slash command, written once and offered by every surface. */
export type Command = Omit<Definition<Options, AnyGiven>, 'run'> & {
  readonly run: (given: AnyGiven, newsroom: Newsroom, asker?: Asker) => Reply | Promise<Reply>;
};

/** Ties the type of `given` to the options declared beside it. */
export function defineCommand<const All extends Options>(definition: Definition<All, Given<All>>): Command {
  return {
    ...definition,
    run(given, newsroom, asker = OWNER) {
      assertGiven(definition.options, given);
      return definition.run(given, newsroom, asker);
    },
  };
}

/** Whether only the asker will see the reply. */
export const whispers = (
  { whisper = false }: Pick<Command, 'whisper'>,
  given: AnyGiven,
  asker: Asker,
): boolean => (typeof whisper === 'boolean' ? whisper : whisper(given, asker));
