import type { Finding } from '../answer/answer.ts';
import { writePointer } from './pointer.ts';
import { quoteOf, storyNotes } from './quote.ts';
import type { Reply } from './reply.ts';
import type { Catalogue } from './words/catalogue.ts';

/** Sentences shown at once. */
const MOST = 5;

/** The newest sentences on a topic, each with its day in its credit. */
export function composeLatest(topic: string, findings: readonly Finding[], words: Catalogue): Reply {
  const shown = findings.slice(0, MOST);
  const [first] = shown;
  const asked = { kind: 'question', text: topic.trim() } as const;
  if (first === undefined) return { blocks: [asked, { kind: 'say', text: words.abstained.nothingAboutIt }] };
  const left = findings.length - shown.length;
  return {
    blocks: [
      asked,
      ...shown.map((finding) => quoteOf(finding, false, words)),
      ...(left > 0 ? [{ kind: 'note', text: words.andMore(left) } as const] : []),
      ...storyNotes(shown, words),
    ],
    buttons: [{ button: 'context', payload: writePointer(first.evidence), label: words.buttons.context }],
  };
}
