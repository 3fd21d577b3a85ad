/** Behind a name they make a place of it, whoever it was named after: "Grant Avenue". None of them is a surname. */
export const NO_SURNAMES_OF_PLACES: ReadonlySet<string> = new Set(
  `avenue ave boulevard blvd highway hwy turnpike expressway road roads roundabout bridge tunnel river creek mountain mountains canyon glacier
  peninsula reef reservoir dam harbour harbor island islands islet archipelago beach county township borough village airport airfield airbase stadium arena
  terminal interchange crossing parkway freeway motorway plaza campus headquarters`.split(/\s+/u),
);

/** The same words and surnames as well: "21 Dean Street" and "Picabo Street". */
export const PLACES_OR_SURNAMES: ReadonlySet<string> = new Set(
  'street lane hill hills park square court drive place way lake rivers field fields forest wood woods bay ford point valley st rd'.split(
    ' ',
  ),
);

/** Before a name they make a place of it: "Lake Charles", "San Antonio", "Port Ann"; unless a title shows that it is a person. */
export const FRONTS_OF_PLACES: ReadonlySet<string> = new Set(
  `lake lac lago loch mount mt mt. mont monte fort ft ft. port porto puerto cape cabo camp point san santa sao são santo los las nova novo nuevo nueva
  villa ville vila castle isle ain bir wadi jebel tel kfar beit`.split(/\s+/u),
);

/** Before a name they make a storm of it: "Hurricane Andrew", "Tropical Storm Fay". */
export const STORMS: ReadonlySet<string> = new Set('hurricane typhoon cyclone storm tornado'.split(' '));

/** Behind a name, in small letters, they tell that it is one of a thing: "Al Asad air base", "the Reyes dam". */
export const FACILITIES: ReadonlySet<string> = new Set(
  'base airbase airport airfield barracks camp prison hospital stadium bridge dam refinery plant mosque cathedral station'.split(
    ' ',
  ),
);

/** Firms that were named after people and read like one, by their words. */
export const FIRMS_LIKE_PEOPLE: ReadonlySet<string> = new Set([
  'morgan stanley',
  'jpmorgan chase',
  'jp morgan',
  'merrill lynch',
  'wells fargo',
  'charles schwab',
  'goldman sachs',
  'bear stearns',
  'smith barney',
  'arthur andersen',
  'eli lilly',
  'philip morris',
  'john deere',
  'ralph lauren',
  'calvin klein',
  'tommy hilfiger',
  'louis vuitton',
  'christian dior',
  'hugo boss',
  'johnnie walker',
  'jack daniels',
  'papa johns',
  'tim hortons',
  'estee lauder',
  'jimmy choo',
  'walt disney',
  'dow jones',
  'fannie mae',
  'freddie mac',
  'sallie mae',
  'booz allen',
  'harley davidson',
  'aston martin',
  'mercedes benz',
  'john lewis',
  'marks spencer',
]);

/** Papers and broadcasters whose names read like a person's. */
export const OUTLETS_LIKE_PEOPLE: ReadonlySet<string> = new Set(
  'monde figaro parisien spiegel zeit welt bild pais país mundo repubblica corriere stampa haaretz asahi pravda izvestia kommersant jazeera arabiya mayadeen manar'.split(
    ' ',
  ),
);
