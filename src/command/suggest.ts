import type { Newsroom } from '../newsroom/newsroom.ts';
import { fold } from '../text/fold.ts';
import type { Suggestion } from './option.ts';

/** Discord shows at most so many. */
const MOST_SUGGESTED = 25;

/** Stories by id or headline. */
export const suggestStory = (typed: string, newsroom: Newsroom): readonly Suggestion[] =>
  best(
    typed,
    newsroom.stories().map(({ id, headline }) => ({ name: headline ?? id, value: id })),
  );

/** Those whom the stories quote. */
export const suggestSpeaker = (typed: string, newsroom: Newsroom): readonly Suggestion[] =>
  best(
    typed,
    newsroom.speakers().map(({ name }) => ({ name, value: name })),
  );

/** Those that begin with what is typed, then those of which a word does, then those that hold it. */
function best(typed: string, all: readonly Suggestion[]): readonly Suggestion[] {
  const wanted = fold(typed).trim();
  const place = ({ name, value }: Suggestion): number => {
    const folded = fold(name);
    if (folded.startsWith(wanted)) return 0;
    if (folded.includes(` ${wanted}`)) return 1;
    return folded.includes(wanted) || fold(value).includes(wanted) ? 2 : 3;
  };
  return all
    .map((suggestion) => ({ suggestion, at: place(suggestion) }))
    .filter(({ at }) => at < 3)
    .toSorted((a, b) => a.at - b.at)
    .slice(0, MOST_SUGGESTED)
    .map(({ suggestion }) => suggestion);
}
