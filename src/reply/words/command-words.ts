/** A name and a description in another language. */
type Named = { readonly name: string; readonly description: string };

/**
 * By the command's name as its file has it ("corpus reload"; "corpus" alone for its first word; "Who said this?"). What stands nowhere
 * here stays English. `choices` are by value.
 */
export type CommandWords = Readonly<
  Record<
    string,
    Partial<Named> & {
      readonly options?: Readonly<
        Record<string, Named & { readonly choices?: Readonly<Record<string, string>> }>
      >;
    }
  >
>;
