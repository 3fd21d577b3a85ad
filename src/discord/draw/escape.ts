/** Characters that begin or end something anywhere in a line: emphasis, code, spoilers, links, mentions, timestamps, emoji, headings. */
const ANYWHERE = /[\\*_~|`[\]<@#]/gu;
/** ":wave:", "https://…", "steam://…": a colon before no white space. "10:30" is caught too, and shown as it is. */
const COLON = /:(?!\s)/gu;
/** "- a list", "+ a list", "-# small", "> a quotation". */
const LINE_START = /^([^\S\n\r\u2028\u2029]*)([-+>])/gmu;
/** "1. a list": the dot is what makes it one. */
const NUMBERED = /^([^\S\n\r\u2028\u2029]*\d+)([.)])(?=\s|$)/gmu;
/** Half of a character, which no JSON may carry. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

/**
 * Text as Discord's markdown that shows the same text, whatever is in it; line breaks of every kind become "\n".
 * Discord takes a backslash before any character but letters, digits and white space for that character itself, so escaping
 * too much never shows. discord.js's own escapeMarkdown leaves mentions, links, emoji and headings in the middle of a list alone.
 */
export const escapeText = (text: string): string =>
  text
    .replace(LINE_BREAK, '\n')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(ANYWHERE, String.raw`\$&`)
    .replace(COLON, String.raw`\:`)
    .replace(LINE_START, String.raw`$1\$2`)
    .replace(NUMBERED, String.raw`$1\$2`);

/** Text on one line. */
export const flat = (text: string): string => text.replace(LINE_BREAK, ' ');
