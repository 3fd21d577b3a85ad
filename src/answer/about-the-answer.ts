import { WHEN_WAS_THAT_SAID, WHO_SAID_THAT } from '../annotate/lexicon/en/follow-up-words.ts';
import { dateOfEvent } from '../annotate/dates/event/date-of-event.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { DateMention, Quotation } from '../story/annotation.ts';
import { verbatim } from '../story/evidence.ts';
import { contains, overlap } from '../text/span.ts';
import type { Answer, Finding } from './answer.ts';

/** What a question asks of the sentence just shown: who said it, or when that was; null where it asks something else. */
export function askedOfTheAnswer(words: string): 'who' | 'when' | null {
  const asked = words.trim();
  if (WHO_SAID_THAT.test(asked)) return 'who';
  return WHEN_WAS_THAT_SAID.test(asked) ? 'when' : null;
}

/** Characters of the sentence that stand in the question as it was read. */
const SHOWN = 60;

/** The sentence just shown again, with who said it or when; an abstention where the story does not tell that. */
export function answerAboutIt(last: Answer, kind: 'who' | 'when', index: SearchIndex): Answer {
  const finding = last.status === 'answered' ? last.findings[0] : null;
  if (finding === null) return none(null, kind, null);
  const words = verbatim(finding.evidence);
  const cut = words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words;
  const readAs = kind === 'who' ? `Who said: ${cut}` : `When was it said: ${cut}`;
  const told = kind === 'who' ? withSpeaker(finding) : withDay(finding, index);
  if (told === null) return none(finding, kind, readAs);
  return { status: 'answered', kind, findings: [told], otherwise: null, readAs };
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
