/** Words that turn a statement round, as they are compared: lower case, without apostrophes. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `no not never none nobody nothing nowhere neither nor without cannot hardly barely scarcely
  dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt cant couldnt wont wouldnt shouldnt mustnt neednt aint`.split(
    /\s+/u,
  ),
);

/** Words by which a statement holds only in some case, or is not certain. */
export const CONDITIONS: ReadonlySet<string> = new Set(
  `if unless until provided providing except only but although though however whether when once otherwise
  may might could perhaps maybe possibly probably apparently allegedly reportedly almost nearly some sometimes`.split(
    /\s+/u,
  ),
);
