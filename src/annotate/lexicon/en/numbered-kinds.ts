/** What a number behind it names, and does not count: "a category 3 hurricane", "gate 4". */
export const NUMBERED_KINDS: ReadonlySet<string> = new Set(
  'category class type level grade phase stage step scale chapter section article clause amendment page part volume room gate pier platform terminal channel highway route flight bus group number no round game lap week day'.split(
    ' ',
  ),
);
