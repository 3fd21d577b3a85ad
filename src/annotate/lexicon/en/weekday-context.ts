/** "Black Monday", "Bloody Sunday": days with names of their own. */
export const NOT_A_WEEKDAY_BEFORE: ReadonlySet<string> = new Set([
  'black',
  'bloody',
  'super',
  'cyber',
  'ruby',
  'joe',
  'fat',
  'sheffield',
  'independent on',
  'mail on',
]);

/** Between a weekday with its noun and the date of that day: "Friday prayers on Jan. 17". */
export const BETWEEN_WEEKDAY_AND_DATE: ReadonlySet<string> = new Set(['on', 'of']);

/** "Sunday Times", "Saturday Night Live", "Friday the 13th": papers, shows and films. */
export const NOT_A_WEEKDAY_AFTER: ReadonlySet<string> = new Set([
  'Times',
  'Telegraph',
  'Mirror',
  'Express',
  'Mail',
  'Herald',
  'Tribune',
  'Post',
  'Independent',
  'Sun',
  'World',
  'Night Live',
  'Night Football',
]);
