import type { Verified } from '../newsroom/archive.ts';
import type { Change } from '../verify/verdict.ts';
import { writePointer } from './pointer.ts';
import { quoteOf, storyNotes } from './quote.ts';
import type { Reply } from './reply.ts';
import type { Catalogue } from './words/catalogue.ts';

/** More differences than these tell no more. */
const MOST_CHANGES = 8;

export type ShownClaim = { readonly quote: string; readonly speaker: string | undefined };

/** What a claim is worth: the verdict, the true words where they stand, and what was made of them. */
export function composeVerified(
  { quote, speaker }: ShownClaim,
  { verdict, findings, changes }: Verified,
  words: Catalogue,
): Reply {
  const { record, buttons } = words;
  const bare = quote.trim().replaceAll(/^["“„«]|["”“»]$/gu, '');
  const claim = `“${bare}”${speaker === undefined ? '' : ` — ${speaker.trim()}`}`;
  const [first] = findings;
  return {
    blocks: [
      { kind: 'question', text: claim },
      { kind: 'say', text: record.verdicts[verdict] },
      ...findings.map((finding) => quoteOf(finding, false, words)),
      ...changes
        .slice(0, MOST_CHANGES)
        .map((change) => ({ kind: 'note', text: changeIn(change, words) }) as const),
      ...storyNotes(findings, words),
    ],
    ...(first !== undefined && {
      buttons: [{ button: 'context', payload: writePointer(first.evidence), label: buttons.context }],
    }),
  };
}

/** "Changed: “may” to “will” (a condition)". */
function changeIn({ op, said, claimed, touched }: Change, { record }: Catalogue): string {
  const { changes } = record;
  const line =
    op === 'replaced'
      ? changes.replaced(said, claimed)
      : op === 'left-out'
        ? changes['left-out'](said)
        : changes['put-in'](claimed);
  return touched.length === 0 ? line : `${line} (${touched.map((what) => record.touched[what]).join(', ')})`;
}
