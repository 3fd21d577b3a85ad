/** How questions are opened in other languages; none of them is a word of English. */
export const FOREIGN_QUESTION_WORDS: ReadonlySet<string> = new Set(
  // German, Dutch, Swedish, Danish, Norwegian
  (
    'wer wen wem wessen wann wo wohin woher warum wieso weshalb wie welche welcher welches wieviel ' +
    'wanneer waar waarom welke wat vem när var varför hur vilken vad hvem hvornår hvor hvorfor hvordan hva når ' +
    // French, Spanish, Portuguese, Italian
    'qui quand où pourquoi combien quel quelle quels quelles quoi ' +
    'quién quien quiénes cuándo cuando dónde donde qué cómo cuánto cuántos cuál quem quando onde porquê quanto qual ' +
    'perché quanti'
  ).split(' '),
);

/** Common words of English that are common words of another language as well, so that they tell neither. */
export const SHARED_WORDS: ReadonlySet<string> = new Set(
  'a an as at be by for had he her in is of on or to was were will'.split(' '),
);
