import type { Change, Feedback } from '../../../store/store.ts';
import type { Preferences } from '../../../store/preferences.ts';

/** How many of each are in a story. */
type Counts = Readonly<Record<'paragraphs' | 'words' | 'people' | 'quotations', number>>;

type FieldWords = { readonly label: string; readonly description: string };

/** What the bot says to those who look after the stories, in one language. */
export type ModerationWords = {
  /** Of a story, with a colon behind each: what is known stands after it. */
  readonly head: Readonly<Record<'title' | 'outlet' | 'day' | 'author', string>>;
  readonly noneFound: string;
  /** Behind what was taken from the text of a story. */
  readonly guessed: string;
  readonly counts: (counts: Counts) => string;
  readonly draft: {
    readonly add: string;
    readonly replace: (file: string) => string;
    readonly notYet: string;
    readonly begins: (counts: string) => string;
    readonly otherLanguage: string;
    readonly buttons: Readonly<Record<'add' | 'details' | 'discard', string>>;
    readonly discarded: string;
  };
  /** Titles of forms, and their fields; Discord shows 45 characters of a title and a label, and 100 of a description. */
  readonly forms: {
    /** To write a new story. */
    readonly story: string;
    /** To say what was not found in one. */
    readonly details: string;
  } & Readonly<Record<'published' | 'headline' | 'outlet', FieldWords>>;
  readonly added: (title: string) => string;
  readonly removed: (title: string) => string;
  readonly undone: (change: string) => string;
  readonly nothingChanged: string;
  /** In the log channel; `who` is a name. */
  readonly announced: {
    readonly added: (who: string, title: string) => string;
    readonly removed: (who: string, title: string) => string;
    readonly undone: (who: string, file: string) => string;
    /** What is set then stands below. */
    readonly set: (who: string) => string;
  };
  readonly shown: Readonly<Record<'paragraphs' | 'people' | 'quotations' | 'dates', string>>;
  readonly mentions: (count: number) => string;
  readonly somebody: string;
  readonly own: (count: number) => string;
  readonly ownNone: string;
  readonly exported: (count: number) => string;
  /** As many of the server's stories as go with a message, and what to do for the others. */
  readonly exportedPart: (part: number, parts: number, mostBytes: number) => string;
  readonly lastChanges: string;
  readonly noDay: string;
  readonly change: (change: Change, when: string) => string;
  readonly status: {
    readonly stories: (own: number, most: number) => string;
    readonly size: (own: string, most: string) => string;
    readonly uploads: (own: number, most: number) => string;
    readonly shared: (count: number) => string;
    readonly notRead: string;
  };
  readonly reading: (done: number, all: number) => string;
  readonly feedback: (count: number) => string;
  /** `words` are those shown, cut. */
  readonly wasAnswered: (question: string, shown: Feedback['shown'], words: string) => string;
  /** What is set, with a colon behind each name. */
  readonly preferences: Readonly<Record<keyof Preferences, string>>;
  readonly values: {
    readonly allChannels: string;
    readonly none: string;
    readonly last: string;
    readonly asker: string;
    readonly everybody: string;
    readonly nobody: string;
    readonly noChannel: string;
    readonly asked: string;
    readonly notAsked: string;
  };
  /** To which roles Discord shows a command is set in Discord. */
  readonly showToRole: string;
};
