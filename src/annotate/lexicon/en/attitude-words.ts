/**
 * Words by which somebody is said to say, think, want or feel something, by class, in their dictionary form. The classes of verbs are
 * those of Levin, English Verb Classes and Alternations (1993), that take what is said or thought as their complement: communication
 * (37), predicative complements (29), judgment (33), desire (32), psychological state (31); nouns stand with the verb they come of.
 */
const CLASSES: Readonly<Record<string, string>> = {
  say:
    'say state declare announce claim assert allege aver affirm reaffirm maintain insist contend argue stress emphasize emphasise underline underscore highlight note ' +
    'observe remark comment mention explain elaborate clarify specify recount relate report disclose divulge confess admit concede acknowledge confirm deny predict ' +
    'forecast foretell prophesy caution promise vow pledge swear guarantee testify attest write rewrite blog tweet retweet re-tweet post text email e-mail add continue ' +
    'reiterate repeat respond reply answer retort counter rejoin quip joke deadpan opine posit postulate theorise theorize speculate suggest propose imply hint insinuate ' +
    'intimate convey communicate articulate express voice utter pronounce proclaim profess quote cite recite reminisce preach lecture chime echo interject interrupt ' +
    'paraphrase boast brag crow gloat concur muse surmise summarise summarize narrate enthuse gush beam effuse broadcast publish warn rebut refute contradict pontificate ' +
    'expound ad-lib intone proffer venture point reference',
  tell: 'tell inform notify apprise advise brief remind assure reassure alert persuade convince instruct admonish forewarn teach counsel',
  manner:
    'shout cry exclaim scream yell shriek bellow roar holler bark snarl growl whisper murmur mutter mumble stammer stutter sigh groan moan grumble grouse whine snap ' +
    'sneer scoff snort huff bristle bluster blurt chant sing croon hiss purr drawl laugh chuckle giggle smile grin cheer boo heckle rave rant vent fume thunder spout ' +
    'trumpet tout crack snipe',
  ask: 'ask inquire enquire query question quiz wonder demand request plead beg beseech implore entreat appeal petition press challenge grill pose',
  order:
    'order command direct urge exhort encourage recommend advocate lobby bid dare invite forbid prohibit call rule decree dictate decide authorize authorise approve veto ' +
    'summon prod implore',
  praise:
    'praise laud applaud commend hail extol congratulate thank compliment endorse salute welcome celebrate tout admire respect champion support back defend justify excuse ' +
    'favor favour credit vouch cheer revere bless embrace honor honour approve like love appreciate',
  blame:
    'criticize criticise condemn denounce decry deplore lambast lambaste slam blast bash assail excoriate berate castigate chastise chide rebuke reprimand scold scorn mock ' +
    'ridicule deride disparage belittle dismiss accuse blame fault charge malign vilify insult taunt attack rip pan savage skewer trash lash impugn vituperate slur ' +
    'criticise discredit discount downplay minimize minimise repudiate disavow renounce denigrate bemoan lament regret complain gripe rail protest object oppose reject ' +
    'oppose dispute contest resist condemn revile satirize satirise critique apologise apologize rap needle knock jab poke',
  style:
    'call label brand dub term describe characterise characterize portray depict paint cast compare liken equate define deem consider regard view rate style title ' +
    'entitle bill refer frame name tag invoke allude address pin peg attribute tout diagnose peg classify',
  think:
    'think believe know understand realise realize recognise recognize assume presume suppose suspect doubt figure reckon guess imagine expect anticipate foresee envision ' +
    'envisage feel conclude determine judge agree disagree accept forget remember recall recollect dream calculate estimate project consider contemplate ponder hold deduce ' +
    'infer reason trust distrust mistrust perceive sense fathom question consider misjudge reconsider rethink credit mind ',
  want:
    'want wish hope desire hate dislike detest loathe resent prefer fear dread worry care intend plan aim mean threaten refuse decline demand need crave yearn long seek ' +
    'relish enjoy envy abhor balk hesitate opt choose offer aspire vie propose require insist',
  feel:
    'worried concerned fearful hopeful confident convinced certain sure adamant optimistic pessimistic skeptical sceptical angry furious disappointed surprised shocked ' +
    'pleased proud happy unhappy glad sorry afraid amazed stunned upset upbeat bullish wary leery weary unaware aware eager keen reluctant willing unwilling ready anxious ' +
    'nervous dismayed alarmed outraged horrified puzzled perplexed confused intrigued excited thrilled delighted grateful critical dismissive vocal outspoken supportive ' +
    'mindful doubtful ambivalent sanguine sympathetic impressed frustrated irritated infuriated incensed embarrassed ashamed appalled disgusted troubled unsettled shy ' +
    'enamored enamoured baffled bewildered sick',
  affect:
    'surprise shock alarm anger enrage infuriate irritate trouble dismay please delight thrill horrify puzzle amuse bother frustrate outrage unnerve marvel rejoice',
  show: 'show demonstrate prove indicate reveal find read document suggest signal signify detail outline list illustrate reflect evidence project estimate conclude feature',
  learn: 'see hear learn discover notice watch witness read detect gather discern',
  discuss:
    'discuss debate speak talk discourse converse chat dwell touch focus harp address negotiate spar squabble tangle quarrel bicker clash weigh opine review examine analyze ' +
    'analyse assess evaluate critique scrutinize scrutinise explore raise pivot expand elaborate testify',
  noun:
    'statement claim assertion allegation accusation charge argument contention view opinion belief idea notion thought concern warning threat promise pledge vow proposal ' +
    'suggestion recommendation call demand request plea question answer reply response remark comment criticism complaint report account announcement declaration ' +
    'description explanation testimony speech word words message letter memo conclusion finding estimate estimation prediction forecast assessment decision plan vision wish ' +
    'doubt suspicion conviction confidence expectation impression perception feeling sense sentiment rhetoric mantra motto slogan dictum adage saying line phrase reason ' +
    'reaction reputation stance position assumption assurance insistence denial admission acknowledgement acknowledgment agreement disagreement consensus objection ' +
    'opposition refusal advice support endorsement approval disapproval condemnation denunciation disclosure revelation rumor rumour news speculation fear anxiety apprehension anger ' +
    'outrage backlash controversy desire preference goal aim intention intent effort willingness unwillingness reluctance enthusiasm respect hostility attitude ' +
    'recognition reckoning indication confirmation explanation clarification note quote quotation headline statement tweet interview discussion conversation talk debate ' +
    'lawsuit complaint petition ruling verdict appeal order mandate',
  source: 'according per reportedly allegedly supposedly seemingly apparently accordingly cited',
};

/** Word -> its class; the first class that has it counts. */
export const ATTITUDE_CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES)
    .flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const))
    .toReversed(),
);

/** Verbs that tell of words or attitudes with the word behind them alone: "laid out his plan", "took aim at the council". By lemma as in a dictionary. */
export const PHRASAL_CUES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    lay: 'out into',
    set: 'out',
    spell: 'out',
    rule: 'out',
    single: 'out',
    speak: 'out',
    lash: 'out',
    come: 'out forward',
    go: 'on further after',
    brush: 'off aside',
    shrug: 'off',
    laugh: 'off',
    write: 'off',
    wave: 'off away',
    double: 'down',
    weigh: 'in',
    push: 'back for',
    hit: 'back out at',
    fire: 'back off',
    strike: 'back',
    shoot: 'back down',
    fight: 'back',
    walk: 'back',
    take: 'aim issue exception note offense offence umbrage to credit',
    side: 'with',
    put: 'forward it',
    throw: 'out cold',
    bring: 'up',
    tick: 'off',
    open: 'up',
    stand: 'by',
    stick: 'to by',
    swear: 'off',
    break: 'with',
    look: 'forward',
    lean: 'toward towards',
    keep: 'insisting saying',
    sound: 'off',
    zero: 'in',
    home: 'in',
    tear: 'into',
    light: 'into',
    rip: 'into',
  }).map(([verb, words]) => [verb, new Set(words.split(' '))]),
);

/** Verbs of the classes above that are as often deeds: without marked words they tell nothing, "militants attacked the port". */
export const DEEDS_TOO: ReadonlySet<string> = new Set(
  'attack blast bash rip trash lash slam knock poke jab crack bark'.split(' '),
);

/** Verbs whose object is a work, by its title: "they sang “The Long Way Home”". */
export const VERBS_OF_WORKS: ReadonlySet<string> = new Set(
  'read reread watch see hear sing play perform record direct film write publish release title entitle listen air premiere screen stage rehearse star dance compose produce'.split(
    ' ',
  ),
);

/** Verbs without a sense of their own: the noun behind them tells, "made a promise", "issued a statement". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'make give take have issue release send deliver offer raise express voice show share display cast put draw file sign'.split(
    ' ',
  ),
);
