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

/** After a name: "Jr." and what belongs to it. */
export const NAME_ENDINGS: ReadonlySet<string> = new Set('jr sr jnr snr ii iii iv'.split(' '));

/** Small words inside a name: "van", "bin", "al". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da do dos das du la le bin ibn ben bint al el ul ter ten af av zu y'.split(
    ' ',
  ),
);
