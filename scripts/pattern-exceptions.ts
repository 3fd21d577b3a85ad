/** Regular expressions that are not proved to be linear, and why no text makes them slow. */
export const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  [
    '/(?:^|\\n)[^\\n]{0,80}(?:-|–|—)\\s*$|(?:^|\\n)\\s*$/u',
    'In the first 300 characters of a story (anchor.ts).',
  ],
  ['/(?<word>\\p{L}+)\\s$/u', 'In the few characters before a date (dated-noun.ts).'],
  [
    'new RegExp in annotate/dates/parsers/clock.ts',
    'Words of the lexicon at the edge of one expression of a date.',
  ],
  [
    'new RegExp in annotate/dates/parsers/day-month.ts',
    'Words of the lexicon at the edge of one expression of a date.',
  ],
  [
    'new RegExp in annotate/dates/parsers/day-part.ts',
    'Words of the lexicon at the edge of one expression of a date.',
  ],
  [
    'new RegExp in annotate/dates/parsers/duration.ts',
    'Words of the lexicon at the edge of one expression of a date.',
  ],
  [
    'new RegExp in annotate/dates/parsers/is-counted.ts',
    'Words of the lexicon at the edge of one expression of a date.',
  ],
  [
    'new RegExp in annotate/dates/parsers/month.ts',
    'Words of the lexicon at the edge of one expression of a date.',
  ],
  [
    'new RegExp in annotate/dates/parsers/period.ts',
    'Words of the lexicon at the edge of one expression of a date.',
  ],
  [
    'new RegExp in annotate/dates/parsers/quarter.ts',
    'Words of the lexicon at the edge of one expression of a date.',
  ],
  [
    'new RegExp in annotate/dates/parsers/season.ts',
    'Words of the lexicon at the edge of one expression of a date.',
  ],
  [
    'new RegExp in annotate/dates/parsers/weekday.ts',
    'Words of the lexicon at the edge of one expression of a date.',
  ],
  ['/(?<name>\\p{L}+)\\.?(?:,? the \\d+\\w\\w)?$/u', 'In one expression of a date (weekday.ts).'],
  [
    'new RegExp in annotate/dates/parsers/year.ts',
    'Words of the lexicon at the edge of one expression of a date.',
  ],
  [
    'new RegExp in annotate/dates/patterns.ts',
    'The ways in which dates are written, put together from the lexicon; bombs.heavy.test.ts holds them against hostile texts.',
  ],
  [
    'new RegExp in annotate/dates/refiners/agree-with-date.ts',
    'Words of the lexicon at the edge of one expression of a date.',
  ],
  [
    'new RegExp in annotate/dates/refiners/join-days-from.ts',
    'Words of the lexicon at the edge of one expression of a date.',
  ],
  [
    'new RegExp in annotate/dates/refiners/take-in-modifiers.ts',
    'Words of the lexicon at the edge of one expression of a date.',
  ],
  [
    '/\\S{300,}/gu',
    'Where fewer than 300 follow, an attempt reads no more than those; where more do, it takes them all.',
  ],
  [
    '/\\b(?:in|at|near|from|outside|inside|to|on|off|across|around|of) (?:the )?(?:\\p{L}+ ){0,3}?\\p{Lu}\\p{L}+/u',
    'Each attempt reads at most four words.',
  ],
  [
    '/(?:(?:more|less|fewer) than |at least |about |around |nearly |almost |some |up to |over )?(?:[$€£¥]\\s?)?(?:\\p{N}+(?:[.,]\\p{N}+)*|\\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|dozens|hundreds|thousands|millions|billions)\\b)(?:\\s+(?:hundred|thousand|million|billion|trillion|dozen)\\b)?(?:\\s?%|\\s+per ?cent\\b)?/giu',
    'Each attempt reads at most a number and two words.',
  ],
  [
    '/^(?:(?:who|what|where|when|why|which|how|anyone|anybody|anything|someone|somebody|something|any(?:one)?) (?:else|other\\w*|more)\\b|(?:any|some|more|another) (?:more|others?|answers?|quotes?|examples?)\\b|(?:any )?others?\\b|more\\b|another(?: one)?\\b|next\\b|go on\\b)/iu',
    'In questions, which have at most 1,000 characters (newsroom.ts).',
  ],
  [
    '/^(?:quote|quotes|quotation|cite)\\b|\\bwhat (?:did|does|do|has|have|had|was|were|is|are)\\b.{1,60}\\b(?:say|said|says|saying|tell|told|tweet|tweeted|write|wrote|argue|claim|add|reply|respond|announce|call)\\b|^.*\\b(?:exact|own) words\\b/u',
    'In questions, which have at most 1,000 characters (newsroom.ts).',
  ],
  [
    '/\\baccording to\\s+(?<speaker>[^?!,;]{2,60}?)\\s*(?:[?!,;.]|$)/iu',
    'In questions, which have at most 1,000 characters (newsroom.ts).',
  ],
  [
    '/(?:^|[.!?\\u201D"]\\s+|\\n)(?<told>[^.!?\\n\\u201C\\u201D"]+),\\s$/u',
    'In 300 characters before a pronoun (never-himself.ts).',
  ],
  [
    '/\\b(?:correct\\w*|clarif\\w*|updat\\w*|amend\\w*|editor|error|mistake)\\b/iu',
    'An attempt reads one word.',
  ],
  [
    '/\\b(?:report(?:ed|er|ers|ing)|contribut\\w*|wrote|written|author|byline|journalists?)\\b/iu',
    'An attempt reads one word.',
  ],
  [
    'new RegExp in answer/question/acronyms.ts',
    'Each attempt reads at most as many words as an acronym has letters.',
  ],
  ['/[\\s?!.]+$/u', 'In questions, which have at most 1,000 characters (newsroom.ts).'],
  [
    'new RegExp in discord/receive/messages/question-in.ts',
    'In one message of Discord, which has at most 4,000 characters.',
  ],
  ['/\\?.*$/u', 'In the address of a request to the health endpoint, which has no line end.'],
  ['/^-+|-+$/gu', 'In 60 characters of a name (draft.ts).'],
  ['new RegExp in read/docx-file.ts', 'Each attempt ends at the next element.'],
  [
    '/\\S*$/u',
    'In the 200 characters of a preview (moderation.ts), and in what somebody types into the terminal (complete.ts).',
  ],
  ['new RegExp in terminal/options-in.ts', 'In what somebody types into the terminal.'],
  [
    "/^(?:(?:and|but|so|ok|okay|well|wait),?\\s+)*who(?:['’]s|\\s+is|\\s+was|\\s+has|\\s+had)?\\s+(?:it\\s+that\\s+)?(?:says?|said|saying|told|wrote|written|tweeted|claims?|claimed|quoted|speaking|talking)\\s*(?:that|this|it|so|those words|these words|here|there)?\\s*[?!.]*$/iu",
    'In a question, which has at most 1,000 characters.',
  ],
  [
    '/^(?:(?:and|but|so|ok|okay|well),?\\s+)*when\\s+(?:(?:did|has|had)\\s+(?:he|she|they|it|this|that)|(?:was|were)\\s+(?:it|this|that|these|those))\\s+(?:say|said|tell|told|write|written|tweet(?:ed)?|claim(?:ed)?)\\s*(?:that|this|it|so)?\\s*[?!.]*$/iu',
    'In a question, which has at most 1,000 characters.',
  ],
  [
    '/\\bwhen\\b[^?]{1,60}\\bborn\\b|\\b(?:birthday|date of birth|birth date)\\b/iu',
    'In a question, which has at most 1,000 characters.',
  ],
  [
    "/^\\s*(?:who(?:['’]?s|\\s+(?:is|are|was|were))|name of)\\s+(?:now\\s+|currently\\s+)?(?<office>[^?!,;]{3,80}?)(?:\\s+(?:now|currently|today|at the moment|right now|these days))?\\s*[?!.]*$/iu",
    'In a question, which has at most 1,000 characters.',
  ],
  [
    "/\\b(?:reaction|response|answer|reply|comments?|remarks?|statement|view|opinion|words)\\s+(?:of|by|from)\\s+(?<speaker>(?:the\\s+)?[\\p{L}\\p{M}.’'-]+(?:\\s+[\\p{L}\\p{M}.’'-]+){0,3}?)(?=\\s+(?:to|on|about|after|when)\\b|\\s*[?!.]*$)/iu",
    'In a question, which has at most 1,000 characters.',
  ],
  [
    'new RegExp in annotate/lexicon/en/small-talk.ts',
    'In small talk, which is looked for in 80 characters (question/small-talk.ts).',
  ],
  ['/^["“„«‘\']+|["”“»’\']+$/gu', 'In a claim, which is no longer than a message of Discord.'],
  [
    '/(<svg [^>]*?\\bwidth=")[\\d.]+("[^>]*? viewBox="0 0 )[\\d.]+ /u',
    'In a picture that the program itself has drawn.',
  ],
  [
    '/^(?<next>\\d{1,6})\\.(?<look>dark|light|)\\.(?<key>[\\w-]*)\\.(?<from>[\\d-]*)\\.(?<to>[\\d-]*)\\.(?<person>.*)$/u',
    'In what a button is about, which has at most 70 characters.',
  ],
  ['new RegExp in terminal/complete.ts', 'In what somebody types into the terminal.'],
  ['/["”’\'»]+$/u', 'In a claim, which is no longer than a message of Discord.'],
  ['new RegExp in verify/tokens.ts', 'In a claim, which is no longer than a message of Discord.'],
  [
    "/\\b(?:what|how|why|when|where)\\b[^.?!]{0,40}?\\b(?:did|does|do|has|have|had|would|will)\\s+(?<speaker>(?:the\\s+)?[\\p{L}\\p{M}\\p{N}.’'-]+(?:\\s+[\\p{L}\\p{M}\\p{N}.’'-]+){0,4}?)\\s+(?:have to\\s+)?(?:\\p{L}+ly\\s+)?(?:say|said|tell|told|tweet(?:ed)?|write|written|argue[d]?|claim(?:ed)?|add(?:ed)?|reply|replied|answer(?:ed)?|respond(?:ed)?|announce[d]?|call(?:ed)?|describe[d]?|react(?:ed)?|pledge[d]?|vow(?:ed)?|admit(?:ted)?|confirm(?:ed)?|praise[d]?|criticise[d]?|criticize[d]?|warn(?:ed)?|explain(?:ed)?|suggest(?:ed)?|deny|denied|insist(?:ed)?|promise[d]?|think|believe)\\b/iu",
    'In a question, which has at most 1,000 characters.',
  ],
  ['/^[("[]+|[.,:;)\\]"]+$/gu', 'In a line of at most 160 characters (day-line.ts).'],
  [
    String.raw`/\b(?:the|an?) [^?!]{1,40}? (?:his|her|their) \p{L}/iu`,
    'In a question, which has at most 1,000 characters.',
  ],
  ['/[\\s,;:(]+$/u', 'In a line of at most 160 characters (day-line.ts).'],
  ['/[.,:]+$/u', 'In a line of at most 160 characters (day-line.ts).'],
  [
    "/^\\p{Lu}[\\p{L}.'’-]*(?:\\s(?:(?:de|da|di|van|von|der|den|la|el|al|bin|ten|ter)\\s){0,2}\\p{Lu}[\\p{L}.'’-]*){1,3}$/u",
    'In a byline, which has at most 200 characters.',
  ],
  ['/\\s*(?:[,|•·;]|\\s[–—-]\\s|\\band\\b|&)\\s*/iu', 'In a byline, which has at most 200 characters.'],
  [
    '/^(?<head>[^|]{10,180}?)\\s(?:\\||[–—-])\\s(?<name>[^|]{2,60})$/u',
    'In a title, which has at most 200 characters.',
  ],
  ['/[:.…\\s]+$/u', 'In a line of at most 90 characters (paragraph-kinds.ts).'],
  [
    "/(?<front>[\\p{L}\\p{N}’']+(?:[-‐][\\p{L}\\p{N}’']+)*)(?<hyphen>[-‐\\u00AD])$/u",
    'In the last 100 characters of a line.',
  ],
  ['/[\\s,;:—–-]+$/u', 'In the first words of a lead, of at most 70 characters.'],
  [
    '/\\b(?:(?<month>\\p{L}{3,9})\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>\\d{4})|(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<month2>\\p{L}{3,9})\\.?,?\\s(?<year2>\\d{4})|(?<iso>\\d{4}[-/]\\d{2}[-/]\\d{2})(?:T[\\d:.]{4,12}(?:Z|[-+]\\d{2}:?\\d{2})?)?|(?<first>\\d{1,2})[./](?<second>\\d{1,2})[./](?<year3>\\d{4}))(?![\\p{L}\\p{N}])/gu',
    'In a line of at most 160 characters (day-line.ts).',
  ],
  [
    '/!\\[[^[\\]\\n]{0,300}\\]\\([^()[\\]\\s!]{1,500}(?:[^\\S\\n]"[^"[\\n!]{0,200}")?\\)/gu',
    'Each part of a link has a length that it may have, and ends at the next bracket.',
  ],
  [
    '/\\[(?<words>[^[\\]\\n]{1,500})\\]\\((?:https?:|mailto:|www\\.|\\/|#|\\.)[^()[\\]\\s]{0,2000}(?:\\([^()[\\]\\s]{0,200}\\)[^()[\\]\\s]{0,200})?(?:[^\\S\\n]"[^"[\\n]{0,200}")?\\)/giu',
    'Each part of a link has a length that it may have, and ends at the next bracket.',
  ],
]);
