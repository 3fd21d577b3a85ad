/** How questions are opened in other languages; none of them opens one in English. */
export const FOREIGN_QUESTION_WORDS: ReadonlySet<string> = new Set(
  // German, Dutch, Swedish, Danish, Norwegian
  (
    'wer wen wem wessen wann wo wohin woher warum wieso weshalb wie welche welcher welches wieviel ' +
    'wie wanneer waar waarom hoe welke wat vem när var varför hur vilken vad hvem hvornår hvor hvorfor hvordan hva når ' +
    // French, Spanish, Portuguese, Italian
    'qui quand où pourquoi comment combien quel quelle quels quelles quoi ' +
    'quién quien quiénes cuándo cuando dónde donde qué cómo cuánto cuántos cuál quem quando onde porquê como quanto qual ' +
    'chi dove perché quanti quale cosa'
  ).split(' '),
);
