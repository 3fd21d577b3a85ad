/** A file that was not read, and the sentence that says why. `kept`: an older version of its story still answers. */
export type RejectedFile = { readonly file: string; readonly reason: string; readonly kept: boolean };
