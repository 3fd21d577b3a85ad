import type { Person } from '../../story/annotation.ts';
import type { Annotator } from '../annotator.ts';
import { findChains } from './names/chains.ts';
import { NAMES } from './names/model.ts';
import { readPage } from './names/page.ts';
import { Tagger } from './names/tag.ts';

/** Who appears in a story: one person for all that stands for them. */
export const people: Annotator = {
  name: 'people',
  annotate: (reading) => {
    const page = readPage(reading);
    const tagger = new Tagger(page, NAMES);
    const found = tagger.names(findChains(page.words)).map(({ first, last }): Person => {
      const start = page.words[first]?.start ?? 0;
      const end = page.words[last - 1]?.end ?? 0;
      return {
        canonical: reading.story.text.slice(start, end),
        title: null,
        gender: null,
        mentions: [{ start, end }],
        references: [],
      };
    });
    return { people: found };
  },
};
