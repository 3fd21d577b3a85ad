/** "engineers", but not "press" or "census": whether a word, in lower case, looks like a noun in the plural. */
export const isPlural = (word: string): boolean => /[^su]s$/u.test(word);
