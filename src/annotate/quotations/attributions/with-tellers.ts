import { RECORDS } from '../../lexicon/en/told-by.ts';
import { SPEECH_VERBS } from '../../lexicon/en/speech-verbs.ts';
import type { Clause } from '../page/clause.ts';
import { wordAt } from '../page/slot-class.ts';
import type { FoundSpeaker } from '../speakers/find-speaker.ts';
import type { Attribution } from './attribution.ts';

/**
 * “We lost,” Roe said on Monday, according to two aides: the speaker is Roe, whose verb stands beside the words; the aides pass it
 * on. Who is told by a transcript or a translation is told by nobody.
 */
export function withTellers(clause: Clause, found: readonly Attribution[]): readonly Attribution[] {
  const tellers = found.filter(({ cue }) => wordAt(clause.slots, cue) === 'according');
  if (tellers.length === 0) return found;
  const passedOn = new Set<Attribution>();
  const told = found.map((each) => {
    const teller = tellers.find((outer) => passesOn(clause, outer, each));
    if (teller === undefined) return each;
    passedOn.add(teller);
    return { ...each, via: named(clause, teller.speaker) };
  });
  return told.filter((each) => !passedOn.has(each));
}

const named = ({ slots }: Clause, teller: FoundSpeaker | null): FoundSpeaker | null =>
  teller === null || RECORDS.has(wordAt(slots, teller.head)) ? null : teller;

/** The verb stands within what the teller tells, after all or before some of the same words. */
function passesOn({ slots }: Clause, teller: Attribution, said: Attribution): boolean {
  const told = teller.contents.find(({ first, last }) => first <= said.cue && said.cue < last);
  if (told === undefined || said.speaker === null || !SPEECH_VERBS.has(wordAt(slots, said.cue))) return false;
  return said.contents.some(
    ({ first, last }) => first === told.first || slots.slice(first, last).some(({ pos }) => pos === 'MARKED'),
  );
}
