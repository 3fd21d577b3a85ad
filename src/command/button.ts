import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Reply } from '../reply/reply.ts';
import type { Catalogue } from '../reply/words/catalogue.ts';
import type { Asker } from './asker.ts';
import type { Audience } from './command.ts';
import type { LabelledField } from './option.ts';

type Pressed = {
  /** What the reply wrote on the button (see ReplyButton): which answer, which draft. Whoever can press it may have changed it. */
  readonly payload: string;
  /** The question that stands in the message, read back from it; null where there is none. */
  readonly question: string | null;
  /** What its form was filled with; empty fields are left out. */
  readonly fields: Readonly<Record<string, string | undefined>>;
};

type ButtonForm = {
  readonly title: string;
  /** By the name under which `fields` has what was written. */
  readonly fields: Readonly<Record<string, LabelledField>>;
};

/**
 * What a button under a reply does. It is `commands/buttons/NAME.ts`, and knows nothing but what is on the button and in the message:
 * so it works after a restart, however old the message is.
 */
export type Button = {
  /** Small letters, at most 20 of them. */
  readonly name: string;
  readonly audience?: Audience;
  /** Only who presses it sees the reply. */
  readonly whisper?: boolean;
  /** It is a question itself, or leaves something behind: pressing it counts among what a member may ask within a minute. */
  readonly counts?: boolean;
  /** The reply takes the place of the message with the button. */
  readonly replaces?: boolean;
  /** Asked for before it runs, in the language of who presses it. */
  readonly form?: (words: Catalogue) => ButtonForm;
  readonly run: (pressed: Pressed, newsroom: Newsroom, asker: Asker) => Reply | Promise<Reply>;
};

export const defineButton = (definition: Button): Button => definition;
