/** The order of two texts by their UTF-16 units, as a sort takes it: days of ISO 8601 from the earlier to the later. */
export const compareText = (a: string, b: string): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);
