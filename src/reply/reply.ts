import type { Span } from '../text/span.ts';

/** What a command says, free of any surface: Discord and the terminal each draw it in their own way. */
export type Reply = {
  readonly blocks: readonly ReplyBlock[];
  /** What can be done with it, at most ten, in this order. */
  readonly buttons?: readonly ReplyButton[];
  /** Files that come with it. */
  readonly files?: readonly ReplyFile[];
};

/** `alt`: what a picture shows, for those who do not see it. */
export type ReplyFile = { readonly name: string; readonly bytes: Uint8Array; readonly alt?: string };

export type ReplyButton = {
  /** The name of a button of `commands/buttons/`. */
  readonly button: string;
  /** What it is about: which answer, which draft. At most 70 characters; no question, and nothing that only this process knows. */
  readonly payload: string;
  readonly label: string;
  readonly look?: 'plain' | 'good' | 'danger';
};

/**
 * Plain text, or text that leads to a page. Never markdown: the surface escapes what it must. `names`: the text is the opaque id of a
 * channel or role, which a surface that knows them shows by name.
 */
export type Words = {
  readonly text: string;
  readonly url?: string;
  readonly names?: 'channel' | 'role';
};

export type ReplyBlock =
  /** What was asked, in small text: others in a channel do not see a slash command's options. */
  | {
      readonly kind: 'question';
      readonly text: string;
      /** It is not what was typed: a follow-up as it was made whole. */
      readonly isReadAs?: boolean;
    }
  /** The bot's own sentence. */
  | { readonly kind: 'say'; readonly text: string }
  /** A small remark of the bot's. */
  | { readonly kind: 'note'; readonly text: string }
  | QuoteBlock
  | { readonly kind: 'list'; readonly items: readonly (readonly Words[])[] };

export type QuoteBlock = {
  readonly kind: 'quote';
  /** Word for word as the story has it. */
  readonly text: string;
  /** The short answer within `text`, in UTF-16 offsets of `text`, to be shown in bold. */
  readonly short: Span | null;
  /** It is the nearest on the record and may be no answer: drawn so that nobody takes it for one. */
  readonly isDoubtful?: boolean;
  /** Lines under the quotation: whom its pronouns stand for, the resolved day. */
  readonly notes: readonly string[];
  /** Who said it, headline, outlet, day, paragraph. */
  readonly credit: readonly Words[];
};

export const say = (text: string): Reply => ({ blocks: [{ kind: 'say', text }] });
