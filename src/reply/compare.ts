import type { Compared } from '../newsroom/archive.ts';
import { writePointer } from './pointer.ts';
import { quoteOf, storyNotes } from './quote.ts';
import type { Reply } from './reply.ts';
import type { Catalogue } from './words/catalogue.ts';

/** Voices shown at once: two screens of a phone. */
const MOST = 6;
/** Disagreements shown; more are likelier of other events. */
const MOST_DISAGREEMENTS = 2;

/** What people and outlets say on a topic, one below the other, and where two stories give different figures or days. */
export function composeCompare(topic: string, { voices, disagreements }: Compared, words: Catalogue): Reply {
  const { compare } = words.record;
  const asked = { kind: 'question', text: topic.trim() } as const;
  const shown = voices.slice(0, MOST);
  const [first] = shown;
  if (first === undefined) return { blocks: [asked, { kind: 'say', text: words.abstained.nothingAboutIt }] };
  const left = voices.length - shown.length;
  const differing = disagreements.slice(0, MOST_DISAGREEMENTS);
  return {
    blocks: [
      asked,
      { kind: 'say', text: compare.count(voices.length) },
      ...shown.map((finding) => quoteOf(finding, false, words)),
      ...(left > 0 ? [{ kind: 'note', text: words.andMore(left) } as const] : []),
      ...differing.flatMap(({ kind, findings }) => [
        { kind: 'say', text: compare[kind] } as const,
        ...findings.map((finding) => quoteOf(finding, kind === 'day', words)),
      ]),
      ...storyNotes([...shown, ...differing.flatMap(({ findings }) => findings)], words),
    ],
    buttons: [{ button: 'context', payload: writePointer(first.evidence), label: words.buttons.context }],
  };
}
