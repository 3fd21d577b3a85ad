/** A backslash before what is no letter, digit or white space stands for that character (see escape.ts). */
const ESCAPED = /\\([^\p{L}\p{N}\s])/gu;

/** The question in a message of the bot's: its first line, in small text. Null where it has none. */
export function questionInMessage(content: string): string | null {
  const line = /^-# (?<question>.+)/u.exec(content)?.groups?.['question'];
  return line === undefined ? null : line.replace(ESCAPED, '$1');
}
