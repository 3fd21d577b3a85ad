/** Nouns with which the name of a paper or a broadcaster ends. In lower case. */
export const OUTLET_NOUNS: ReadonlySet<string> = new Set(
  `advertiser agency argus banner beacon bee broadcasting bugle bulletin chronicle citizen clarion courier daily democrat desk dispatch echo enquirer examiner
  express gazette globe guardian herald independent inquirer intelligencer journal leader ledger magazine mail mercury messenger mirror monitor network news
  newspaper nation observer post press radio record register reporter republic review sentinel standard star statesman sun telegram telegraph television times today
  tribune tv union voice weekly wire world`.split(/\s+/u),
);

/** Agencies and broadcasters that go by one word or by letters, as their own lines have them. In lower case. */
export const OUTLETS: ReadonlySet<string> = new Set([
  ...'ap afp apa dpa efe ansa tass upi pa reuters xinhua bbc cnn cbs nbc abc npr pbs cbc rte politico axios bloomberg propublica vox wired'.split(
    ' ',
  ),
  'associated press',
  'agence france-presse',
  'press association',
  'al jazeera',
  'deutsche welle',
  'business insider',
  'huffpost',
]);

/** What pages say of the day below: published, or changed since. */
export const PUBLISHED_WORDS: ReadonlySet<string> = new Set(
  'published posted issued dated date filed first'.split(' '),
);
export const UPDATED_WORDS: ReadonlySet<string> = new Set(
  'updated update modified revised edited corrected last'.split(' '),
);

/** Other words beside a day in such a line. */
export const DAY_LINE_WORDS: ReadonlySet<string> = new Set(
  `on at of in the by to am pm a.m p.m noon midnight local time et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eet eest ist jst aest
  hour hours hr hrs minute minutes min mins ago read yesterday today`.split(/\s+/u),
);

/** Words of the lines by which a page is shared, printed or left: a line of nothing else is none of the story. */
export const SHARING_WORDS: ReadonlySet<string> = new Set(
  `share sharing tweet retweet post pin pinterest email e-mail mail print save copy link url facebook twitter x whatsapp reddit linkedin telegram instagram bluesky threads
  mastodon flipboard messenger sms this that the article story page report via on to with by comment comments follow us like bookmark gift icon button now and or more
  options listen`.split(/\s+/u),
);

/** One of these must be among them. */
export const SHARING_VERBS: ReadonlySet<string> = new Set(
  'share tweet email e-mail print copy pin facebook twitter whatsapp reddit linkedin pinterest follow bookmark comments'.split(
    ' ',
  ),
);

/** Whole lines of pages that are none of the story. */
export const PAGE_LINES: ReadonlySet<string> = new Set([
  'advertisement',
  'advertisements',
  'ad',
  'story continues below',
  'story continues below advertisement',
  'article continues below',
  'article continues after advertisement',
  'continue reading',
  'continue reading below',
  'skip to content',
  'skip to main content',
  'skip advertisement',
  'back to top',
  'loading',
  'leave a comment',
  'view comments',
  'show comments',
  'most read',
  'most popular',
  'trending',
  'trending now',
  'related',
  'related stories',
  'related articles',
  'related topics',
  'recommended',
  'recommended stories',
  'you may also like',
  'more stories',
  'more from this author',
  'up next',
  'sponsored',
  'sponsored content',
  'promoted',
  'all rights reserved',
]);
