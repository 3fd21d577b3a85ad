/** The same text with a capital first letter; as it is where it begins with none. */
export const capitalised = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
