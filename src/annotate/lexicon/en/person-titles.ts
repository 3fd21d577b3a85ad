/** Titles that stand before a name and are no part of it, and whose they can be. In lower case, without a full stop. */
export const MALE_TITLES: ReadonlySet<string> = new Set(
  'mr mister sir lord king prince pope father brother sheikh sultan emperor baron duke count rabbi imam ayatollah don monsieur herr señor congressman chairman spokesman councilman alderman businessman'.split(
    ' ',
  ),
);

export const FEMALE_TITLES: ReadonlySet<string> = new Set(
  'mrs ms miss lady dame queen princess madam madame mother sister empress baroness duchess countess congresswoman chairwoman spokeswoman councilwoman businesswoman actress'.split(
    ' ',
  ),
);

/** "Dr.", "Sen.", "Gen.", "President": before a name and of either gender. */
export const TITLES: ReadonlySet<string> = new Set(
  `dr prof professor sen senator sens senators rep representative reps representatives gov governor govs gen general generals gens lt lieutenant col colonel
  maj major capt captain sgt sergeant cpl corporal pvt cmdr commander adm admiral brig brigadier marshal officer detective inspector constable sheriff chief
  judge justice magistrate president presidents premier chancellor minister ministers secretary secretaries ambassador envoy mayor councillor councilor rev reverend
  pastor bishop archbishop cardinal deacon fr st saint hon honorable director chair chairperson ceo cfo coo prosecutor attorney commissioner superintendent
  speaker deputy leader coach manager striker midfielder defender goalkeeper quarterback pitcher nominee candidate analyst economist mp mep spokesperson emir shaikh
  mullah msgr treasurer comptroller taoiseach drs profs congressmen candidates mps messrs mesdames private cadet trooper deputy agent dame lance warrant`
    .trim()
    .split(/\s+/u),
);

/** Behind a title and a hyphen: "President-elect", "Attorney General-designate", "Commander-in-Chief". */
export const TITLE_SUFFIXES: ReadonlySet<string> = new Set(
  'elect designate select general emeritus emerita in-chief at-large in-waiting'.split(' '),
);

/** After a name: "Jr." and what belongs to it. */
export const NAME_ENDINGS: ReadonlySet<string> = new Set('jr sr jnr snr ii iii iv'.split(' '));

/** Small words inside a name: "van", "bin", "al". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da do dos das du la le bin ibn ben bint al el ul ter ten af av zu y'.split(
    ' ',
  ),
);

/** A short title -> the noun that the story goes on with: "Sen. Mike Lee" is "the senator". */
export const TITLE_NOUNS: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['sens', 'senator'],
  ['rep', 'representative'],
  ['reps', 'representative'],
  ['gov', 'governor'],
  ['govs', 'governor'],
  ['gen', 'general'],
  ['gens', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
  ['cmdr', 'commander'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['rev', 'reverend'],
  ['ceo', 'executive'],
  ['adviser', 'advisor'],
  ['senators', 'senator'],
  ['representatives', 'representative'],
  ['ministers', 'minister'],
  ['presidents', 'president'],
  ['generals', 'general'],
]);

/** A description -> titles that it can stand for, each as words that must all be in the title. */
export const DESCRIBED_TITLES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['diplomat', [['secretary', 'state'], ['foreign', 'minister'], ['foreign', 'secretary'], ['ambassador']]],
  ['lawmaker', [['senator'], ['representative'], ['congressman'], ['congresswoman'], ['mp']]],
  ['congressman', [['representative']]],
  ['congresswoman', [['representative']]],
  ['politician', [['senator'], ['representative'], ['minister'], ['governor'], ['mayor'], ['mp']]],
  ['premier', [['prime', 'minister']]],
  ['leader', [['prime', 'minister'], ['president'], ['chancellor'], ['chairman']]],
  ['commander', [['general'], ['colonel']]],
]);

/** Before a title: they belong to it, but are not what the person is called. */
export const BEFORE_TITLES: ReadonlySet<string> = new Set(
  'former ex acting retired late deputy vice assistant senior interim incoming outgoing then newly elected-president incumbent veteran longtime fellow chief top'.split(
    ' ',
  ),
);

/** Adjectives that make one office of another: the foreign minister is not the prime minister. */
export const KINDS_OF_OFFICE: ReadonlySet<string> = new Set(
  'prime foreign vice deputy first interior federal financial national general chief assistant presidential attorney lord home shadow civil military'.split(
    ' ',
  ),
);

/** Titles that in small letters are other words: "to miss", "private", "a don". */
export const CAPITAL_TITLES: ReadonlySet<string> = new Set(
  'miss private don saint lance lord rev'.split(' '),
);
