import type { Annotator } from '../annotator.ts';
import { findChains } from './names/chains.ts';
import { withLabelled } from './names/labelled.ts';
import { mendNames } from './names/mend-names.ts';
import { NAMES } from './names/model.ts';
import { readPage } from './names/page.ts';
import { spreadNames } from './names/spread.ts';
import { Tagger } from './names/tag.ts';
import { gatherNames } from './persons/gather.ts';
import { isDoubtful } from './persons/is-doubtful.ts';
import { isNamedAfter } from './persons/is-named-after.ts';
import { personOf, someoneOf } from './persons/make-person.ts';
import { readNames } from './persons/read-names.ts';
import { referencesIn } from './references/refer.ts';

/** Who appears in a story: one person for all that stands for them. */
export const people: Annotator = {
  name: 'people',
  annotate: (reading) => {
    const page = readPage(reading);
    const chains = findChains(page.words);
    const tagged = mendNames(page.words, new Tagger(page, NAMES).names(chains));
    const ranges = withLabelled(page.words, reading.turns, spreadNames(page, chains, tagged));
    const names = readNames(reading.story.text, page.words, ranges);
    const everybody = gatherNames(names)
      .filter((group) => !isDoubtful(page, group) && !isNamedAfter(page.words, group))
      .map(someoneOf);
    const references = referencesIn(page.words, everybody);
    return { people: everybody.map((someone) => personOf(someone, references.get(someone) ?? [])) };
  },
};
