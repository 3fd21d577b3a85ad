/**
 * An error whose message may be shown to the person who asked: a sentence that says what is wrong and how to mend it.
 * Anything else that is thrown is a bug: it is logged whole and answered with an apology.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}
