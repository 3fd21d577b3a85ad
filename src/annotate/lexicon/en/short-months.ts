/** How news shortens months, as it writes them. */
export const SHORT_MONTHS: ReadonlyMap<string, string> = new Map([
  ['Jan', 'january'],
  ['Feb', 'february'],
  ['Aug', 'august'],
  ['Sep', 'september'],
  ['Sept', 'september'],
  ['Oct', 'october'],
  ['Nov', 'november'],
  ['Dec', 'december'],
]);
