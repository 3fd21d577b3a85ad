/** Words that every correction has, whatever it corrects. */
export const CORRECTION_WORDS: ReadonlySet<string> = new Set(
  `correction corrections corrected corrects clarification clarified clarifies update updated updates editor editors note story article report
  version earlier previous previously original originally incorrectly wrongly misstated misspelled misidentified error amended reflect given gave give name
  named names`.split(/\s+/u),
);
