import { COMMON_WORDS } from '../../src/annotate/lexicon/en/common-words.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../src/annotate/lexicon/en/given-names.ts';
import { PLACES } from '../../src/annotate/lexicon/en/places.ts';
import { SURNAMES } from '../../src/annotate/lexicon/en/surnames.ts';
import type { GoldEntity, GoldStory } from './gold.ts';

const LISTS = {
  given: [...FEMALE_NAMES, ...MALE_NAMES],
  surname: [...SURNAMES],
  place: [...PLACES].filter((word) => /^\p{L}{4,}$/u.test(word)),
  common: [...COMMON_WORDS].filter((word) => /^\p{L}{4,8}$/u.test(word)),
} as const;

/**
 * The story with its people renamed, the same name always to the same: some to names of places (Paris, Washington) or to common words
 * (Cotton, Price), in some stories to be called by the given name. So a tagger learns to trust where a name stands, not the name.
 */
export function renamed(story: GoldStory, seed: number): GoldStory {
  const random = generator(story.id, seed);
  const byGivenName = random() < 0.4;
  const names = new Map<string, string>();
  const rename = (word: string, list: keyof typeof LISTS | null): string => {
    const known = names.get(word.toLowerCase());
    const name =
      known ??
      (list === null ? word.toLowerCase() : (LISTS[list][Math.floor(random() * LISTS[list].length)] ?? word));
    names.set(word.toLowerCase(), name);
    return likeWritten(word, name);
  };
  let text = '';
  let at = 0;
  const entities: GoldEntity[] = [];
  for (const entity of [...story.entities].toSorted((a, b) => a.start - b.start)) {
    text += story.text.slice(at, entity.start);
    const old = story.text.slice(entity.start, entity.end);
    const now = entity.type === 'PER' ? renamedPerson(old) : old;
    entities.push({ ...entity, start: text.length, end: text.length + now.length });
    text += now;
    at = entity.end;
  }
  return { id: story.id, text: text + story.text.slice(at), entities };

  function renamedPerson(old: string): string {
    const words = old.split(/(?<=\s)/u);
    return words
      .map((word, index) => {
        const bare = word.trimEnd();
        if (!/^\p{Lu}\p{L}{2,}$/u.test(bare)) return word;
        return rename(bare, listFor(words.length > 1 && index === 0)) + word.slice(bare.length);
      })
      .join('');
  }
  function listFor(isGiven: boolean): keyof typeof LISTS | null {
    const chance = random();
    if (isGiven || byGivenName) return chance < 0.8 ? 'given' : null;
    if (chance < 0.35) return 'surname';
    if (chance < 0.5) return 'place';
    return chance < 0.6 ? 'common' : null;
  }
}

const likeWritten = (word: string, name: string): string =>
  word === word.toUpperCase() ? name.toUpperCase() : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

function generator(id: string, seed: number): () => number {
  let state = seed;
  for (const letter of id) state = (Math.imul(state, 31) + letter.charCodeAt(0)) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
