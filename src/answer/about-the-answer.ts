import {
  WHAT_IS_THE_NAME,
  WHEN_WAS_THAT_SAID,
  WHO_SAID_THAT,
} from '../annotate/lexicon/en/follow-up-words.ts';
import { dateOfEvent } from '../annotate/dates/event/date-of-event.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { DateMention, Quotation } from '../story/annotation.ts';
import { verbatim } from '../story/evidence.ts';
import { contains, overlap } from '../text/span.ts';
import type { Answer, Finding } from './answer.ts';

/** What a question asks of the sentence just shown: who said it, what they are called, or when that was. */
type AskedOfIt = 'who' | 'name' | 'when';

/** Null where it asks something else. */
export function askedOfTheAnswer(words: string): AskedOfIt | null {
  const asked = words.trim();
  if (WHO_SAID_THAT.test(asked)) return 'who';
  if (WHAT_IS_THE_NAME.test(asked)) return 'name';
  return WHEN_WAS_THAT_SAID.test(asked) ? 'when' : null;
}

/** Characters of the sentence that stand in the question as it was read. */
const SHOWN = 60;

/** The sentence just shown again, with who said it or when; an abstention where the story does not tell that. */
export function answerAboutIt(last: Answer, asked: AskedOfIt, index: SearchIndex): Answer {
  const { kind, reads, tell } = ASKED[asked];
  const finding = last.status === 'answered' ? last.findings[0] : null;
  if (finding === null) return none(null, kind, null);
  const words = verbatim(finding.evidence);
  const cut = words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words;
  const readAs = `${reads}: ${cut}`;
  const told = tell(finding, index);
  if (told === null) return none(finding, kind, readAs);
  return { status: 'answered', kind, findings: [told], otherwise: null, readAs };
}

/** The speaker by name, else the person in bold. Somebody else in the sentence is not who is meant. */
function withName(finding: Finding, index: SearchIndex): Finding | null {
  const { speaker, short, evidence } = finding;
  if (speaker !== null) return speaker.named ? withSpeaker(finding) : null;
  const people = index.entries.get(evidence.story.id)?.found.people ?? [];
  const isPerson =
    short !== null && people.some(({ mentions }) => mentions.some((place) => overlap(place, short)));
  return isPerson ? finding : null;
}

function withSpeaker(finding: Finding): Finding | null {
  const { speaker, evidence } = finding;
  if (speaker === null) return null;
  return { ...finding, short: contains(evidence.span, speaker.span) ? speaker.span : null };
}

/** The date that governs the cue of the quotation shown: "said on Monday". */
function withDay(finding: Finding, index: SearchIndex): Finding | null {
  const { story, span } = finding.evidence;
  const found = index.entries.get(story.id)?.found;
  const shown = (found?.quotations ?? []).filter((quotation) => overlap(quotation.span, span));
  const dates = (found?.dates ?? []).filter((date) => overlap(date.span, span));
  const date = shown
    .map(({ cue }: Quotation): DateMention | null =>
      cue === null || !contains(span, cue)
        ? null
        : dateOfEvent({ text: story.text, sentence: span, dates, event: cue }),
    )
    .find((each) => each !== null);
  return date === undefined || date === null ? null : { ...finding, date, short: date.span };
}

/** What each is shown as, and how it is told. */
const ASKED = {
  who: { kind: 'who', reads: 'Who said', tell: withSpeaker },
  name: { kind: 'who', reads: 'Who is meant in', tell: withName },
  when: { kind: 'when', reads: 'When was it said', tell: withDay },
} as const;

const none = (nearest: Finding | null, kind: 'who' | 'when', readAs: string | null): Answer => ({
  status: 'abstained',
  kind,
  doubt: 'none',
  reason: 'not-answered',
  unknown: null,
  instead: null,
  nearest,
  readAs,
});
