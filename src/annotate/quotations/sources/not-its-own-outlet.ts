import type { Person, Quotation, Speaker } from '../../../story/annotation.ts';
import { fold } from '../../../text/fold.ts';
import { personAt } from '../../people/who-is.ts';

/**
 * A paper that names itself is no source of its story: “The Port Ledger reported that …”, in the Port Ledger, is the story's own
 * telling, and whose words it passes on so is left open. `outlet` is that of the story.
 */
export function notItsOwnOutlet(
  quotations: readonly Quotation[],
  people: readonly Person[],
  outlet: string | null,
): readonly Quotation[] {
  if (outlet === null) return quotations;
  const own = wordsOf(outlet);
  const isItself = (speaker: Speaker | null): boolean =>
    speaker !== null && isNameOf(wordsOf(speaker.canonical), own) && personAt(people, speaker.span) === null;
  return quotations.flatMap((quotation) => {
    const via = isItself(quotation.via) ? null : quotation.via;
    if (!isItself(quotation.speaker)) return [via === quotation.via ? quotation : { ...quotation, via }];
    return quotation.form === 'indirect' ? [] : [{ ...quotation, speaker: null, via }];
  });
}

/** Without the article, which a paper has in its name or has not. */
const wordsOf = (name: string): readonly string[] =>
  (fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word, at) => at > 0 || word !== 'the');

/** "The Port Ledger", or the end of it by which a paper calls itself: "the Ledger". */
const isNameOf = (words: readonly string[], own: readonly string[]): boolean =>
  words.length > 0 &&
  words.length <= own.length &&
  words.every((word, at) => word === own[own.length - words.length + at]);
