/** A name that the story has in capitals alone, as it is written elsewhere: "JOHN KIRBY" is John Kirby. */
export const inSmallLetters = (name: string): string =>
  /\p{Ll}/u.test(name) || !/\p{Lu}{3}/u.test(name)
    ? name
    : name.replaceAll(/\p{Lu}[\p{Lu}’']+/gu, (word) => `${word.charAt(0)}${word.slice(1).toLowerCase()}`);
