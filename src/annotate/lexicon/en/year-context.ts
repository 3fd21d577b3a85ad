/** Nouns after a number of four digits that make it a count: "2000 people". */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set([
  'people',
  'persons',
  'points',
  'miles',
  'feet',
  'foot',
  'meters',
  'metres',
  'meter',
  'metre',
  'kilometers',
  'kilometres',
  'km',
  'yards',
  'pounds',
  'tons',
  'tonnes',
  'troops',
  'soldiers',
  'men',
  'women',
  'children',
  'workers',
  'employees',
  'jobs',
  'members',
  'votes',
  'shares',
  'units',
  'dollars',
  'million',
  'billion',
  'percent',
  'hours',
  'days',
  'years',
  'gmt',
  'calories',
  'pages',
  'words',
  'copies',
  'seats',
  'students',
  'schoolchildren',
  'residents',
  'patients',
  'prisoners',
  'protesters',
  'refugees',
  'passengers',
  'civilians',
  'voters',
  'families',
  'homes',
  'houses',
  'cases',
  'sheep',
  'cattle',
  'fish',
  'aircraft',
  'cars',
]);

/** Words whose number is a name and no year: "Windows 2000", "Flight 1549", "Highway 1956". */
export const NAMES_BEFORE_NUMBERS: ReadonlySet<string> = new Set([
  'act',
  'bill',
  'windows',
  'office',
  'agenda',
  'vision',
  'flight',
  'route',
  'highway',
  'room',
  'suite',
  'apartment',
  'apt',
  'floor',
  'gate',
  'box',
  'building',
  'flat',
  'locker',
  'lot',
  'model',
  'channel',
  'section',
  'page',
  'number',
  'top',
  'index',
  'unit',
  'nearly',
  'almost',
  'about',
  'approximately',
  'roughly',
]);

/** Words at the end of a street's name, as addresses write them. */
export const STREETS: ReadonlySet<string> = new Set(
  `Street St Avenue Ave Road Rd Boulevard Blvd Lane Ln Drive Dr Court Ct Square Place Pl Way Terrace Highway Hwy Parkway Pkwy Crescent Close
  Circle Row Alley Pike Turnpike Trail Plaza Quay`.split(/\s+/u),
);

/** Before a number of four digits and a plural they make a count of it: "some 2000 rifles", "made 1950 cars". */
export const BEFORE_COUNTS: ReadonlySet<string> = new Set(
  `some over than least most up to around another only just all these those made built sold bought lost sent held won found cut sank hit hired
  employs employ makes make sells sell has have had with carrying contains into`.split(/\s+/u),
);

/** Plurals that a year stands before, as that of which they are: "the 2012 results", "released 2012 figures". */
export const YEARED_NOUNS: ReadonlySet<string> = new Set(
  `elections results figures earnings profits sales revenues numbers games olympics models rules levels prices estimates forecasts rankings
  standings awards talks attacks protests riots floods statistics accounts taxes returns campaigns primaries hearings finals semifinals
  championships vintages editions budgets deficits exports imports expectations guidelines standards targets sanctions hostilities events killings deaths`.split(
    /\s+/u,
  ),
);

/** Behind a year and a hyphen: "1950-style", "2012-era". */
export const BEHIND_YEARS: readonly string[] =
  'style era vintage born built present model like to based'.split(' ');

/** Before a year far ahead: "by 2100", "until 2150". */
export const BEFORE_FAR_YEARS: readonly string[] =
  'by in until till through before after since and from year around to'.split(' ');
