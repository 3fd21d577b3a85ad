/** Nouns for what a person is or does, of either gender: "secretary", "diplomat". In lower case, singular. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  `academic activist actor administrator admiral advisor adviser advocate aide ambassador analyst anchor anthropologist archbishop architect artist astronaut athlete
  attacker attorney author banker biologist bishop blogger bodyguard boss boxer broadcaster broker candidate captain cardinal celebrity chair chancellor chef chief
  chairperson cleric climber coach colleague colonel columnist comedian commander commentator commissioner composer conductor congressperson consultant contender
  correspondent cosmonaut councillor councilor counsel critic curator cyclist dancer dean defendant defender delegate deputy designer detective dictator diplomat
  director dissident doctor driver economist editor engineer entrepreneur envoy executive expert farmer fellow fighter filmmaker financier firefighter footballer
  founder co-founder general golfer goalkeeper governor guard guitarist gunman head hacker heir historian hostage host incumbent inspector instructor investigator
  inventor investor jockey journalist judge justice killer laureate lawmaker lawyer leader lecturer legislator lieutenant linguist lobbyist magistrate
  manager marshal mathematician mayor mechanic mediator member midfielder militant minister model mogul monarch musician nationalist negotiator nominee novelist nurse official
  officer operative opponent organiser organizer owner painter partner pastor patient philanthropist philosopher photographer physician physicist pianist pilot pitcher player
  playwright poet politician pollster pope preacher premier presenter president prime principal prisoner producer professor programmer prosecutor psychiatrist psychologist
  publisher quarterback racer rapper rebel referee reporter representative republican democrat researcher reverend rival runner sailor scholar scientist
  screenwriter sculptor secretary senator sergeant sheriff shooter singer skater skier sociologist soldier solicitor songwriter speaker specialist spokesperson sprinter star
  strategist striker student supporter surgeon surveyor suspect swimmer teacher technician teenager teen terrorist treasurer trainer trader translator trustee tycoon umpire
  undersecretary veteran vice victim violinist volunteer whistleblower winner witness worker wrestler writer youth champion skipper forward winger seed batsman bowler all-rounder`
    .trim()
    .split(/\s+/u),
);

/** Offices that are no roles above, of a man or a woman only among them. */
export const FURTHER_OFFICES: ReadonlySet<string> = new Set(
  'chairman chairwoman king queen emperor empress sultan spokesman spokeswoman congressman congresswoman rector provost warden'.split(
    ' ',
  ),
);

/** Offices that a story calls by no other word: unlike a scientist, a mayor is "the mayor" or nobody. */
export const CALLED_NOTHING_ELSE: ReadonlySet<string> = new Set(
  'mayor governor sheriff president chancellor ambassador senator pope bishop archbishop king queen sultan emir'.split(
    ' ',
  ),
);

export const MALE_ROLES: ReadonlySet<string> = new Set(
  `man gentleman boy father dad son brother husband uncle nephew grandfather grandson groom widower king prince emperor duke chairman spokesman businessman congressman councilman
  policeman fisherman fireman salesman cameraman sportsman statesman frenchman englishman irishman dutchman scotsman welshman actor waiter monk priest boyfriend stepfather guy
  anchorman assemblyman alderman ombudsman clergyman serviceman frontman`
    .trim()
    .split(/\s+/u),
);

export const FEMALE_ROLES: ReadonlySet<string> = new Set(
  `woman lady girl mother mom mum daughter sister wife aunt niece grandmother granddaughter bride widow queen princess empress duchess chairwoman spokeswoman businesswoman
  congresswoman councilwoman policewoman actress waitress nun girlfriend stepmother heroine hostess sportswoman anchorwoman assemblywoman ballerina`
    .trim()
    .split(/\s+/u),
);

/** What says that a name is one of a person: it stands against it. "his wife Anna", "the late". */
export const KIN_WORDS: ReadonlySet<string> = new Set(
  'father mother son daughter brother sister wife husband uncle aunt nephew niece cousin widow friend partner boyfriend girlfriend grandfather grandmother'.split(
    ' ',
  ),
);

/** Nouns for persons that are adjectives or verbs as well: "the police chief", "the union head", "the president-elect". */
export const HEADS_LIKE_ADJECTIVES: ReadonlySet<string> = new Set(
  `chief general head private elect major principal chair lead official executive representative professional individual intellectual
  criminal patient moderate conservative liberal radical regular elder minor native relative president-elect governor-elect mayor-elect
  minister-designate secretary-general director-general attorney-general governor-general`.split(/\s+/u),
);
