/** The commonest words of English news that few other languages write alike: by them a text is known to be English. */
export const COMMONEST_WORDS: ReadonlySet<string> = new Set(
  'the of and to in a is was for that on with as by at from it he she they his her their be has have had not are were this which who said an or but will'.split(
    ' ',
  ),
);
