/** Opening mark -> closing mark. The one table: the sentence splitter and the quotation finder both read it. */
export const QUOTE_MARKS: ReadonlyMap<string, string> = new Map([
  ['\u201C', '\u201D'], // “ ”
  ['"', '"'],
  ['\u00AB', '\u00BB'], // « »
]);

/** Marks that close a quotation, single and double, for reading past the end of a sentence. */
export const CLOSING_MARKS: ReadonlySet<string> = new Set(['\u201D', '"', '\u2019', "'", '\u00BB']);
