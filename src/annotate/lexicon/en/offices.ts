const DEPARTMENTS =
  'state defense defence war labor labour commerce energy education agriculture transportation health housing interior finance justice culture information trade tourism'.split(
    ' ',
  );

/** Offices that stand as a title before a name, "of" and all: "Secretary of State Jane Roe". */
export const OFFICES: ReadonlySet<string> = new Set([
  'chief of staff',
  ...DEPARTMENTS.flatMap((department) => [`secretary of ${department}`, `minister of ${department}`]),
]);
