const YEAR = String.raw`(?:\d{4}|XXXX)`;
const DAY = `${YEAR}-(?:\\d\\d|XX)-(?:\\d\\d|XX)`;
const PATTERNS = [
  /^(?:PAST|PRESENT|FUTURE)_REF$/u,
  /^\d{2,3}$/u,
  new RegExp(`^${YEAR}$`, 'u'),
  new RegExp(`^${YEAR}-(?:0[1-9]|1[0-2]|XX)$`, 'u'),
  new RegExp(`^${YEAR}-(?:Q[1-4X]|H[12]|SP|SU|FA|WI)$`, 'u'),
  new RegExp(`^${YEAR}-W(?:[0-5]\\d|XX)(?:-(?:WE|[1-7]))?$`, 'u'),
  new RegExp(`^${DAY}$`, 'u'),
  new RegExp(`^(?:${DAY}|${YEAR}-W(?:\\d\\d|XX)-[1-7])T(?:MO|AF|EV|NI|DT|(?:[01]\\d|2[0-4]):[0-5]\\d)$`, 'u'),
  /^P(?:X|\d+(?:\.\d+)?)(?:D|W|WE|M|Q|Y|X)(?:\d+M|T12H)?$/u,
  /^PXX$/u,
  /^PT(?:X|\d+(?:\.\d+)?)[HMS](?:30[MS])?$/u,
  /^P(?:T30[MS]|T12H|6M)$/u,
];

/** The part of TIMEX3's values that an annotation may have; weeks, days and months that exist. */
export const isTimexValue = (value: string): boolean => PATTERNS.some((pattern) => pattern.test(value));
