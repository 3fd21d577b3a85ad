import { setImmediate } from 'node:timers/promises';
import { readQuestion } from '../answer/question/question.ts';
import { follow } from '../answer/follow.ts';
import { findAnswer } from '../answer/find-answer.ts';
import type { Answer } from '../answer/answer.ts';
import type { Meaning } from '../meaning/meaning.ts';
import type { StoryId } from '../story/story.ts';
import { UserError } from '../text/errors.ts';
import { knownPeople, knownSpeakers } from './known.ts';
import { compare, openLibrary, type Library, type Progress } from './library.ts';
import type { Ask, Newsroom, Refusal, ReloadReport } from './newsroom.ts';

/** Discord sends up to 6,000 characters in an option; a question that long is a paste. */
const LONGEST_QUESTION = 1000;

/** What may stand by: who is told of the loading, and the model; without one, words alone rank. */
type Means = { readonly progress?: Progress; readonly meaning?: Meaning | null };

type Opened = { readonly newsroom: Newsroom; readonly refusals: readonly Refusal[] };

/**
 * Opens the stories behind paths (files and folders). What cannot be read is named in `refusals`; the others load.
 * Throws a UserError where a path is not there.
 */
export async function openNewsroom(
  paths: readonly string[],
  { progress = () => {}, meaning = null }: Means = {},
): Promise<Opened> {
  let library = await openLibrary(paths, progress);
  let last: Promise<unknown> = Promise.resolve();
  const reload = async (): Promise<ReloadReport> => {
    const old = library;
    const now = await openLibrary(paths, () => setImmediate(), old);
    library = now;
    return compare(old, now);
  };
  const newsroom: Newsroom = {
    ask: (ask) => answer(ask, library, meaning),
    stories: () => [...library.index.entries.values()].map(({ story }) => story),
    people: () => knownPeople(library),
    speakers: () => knownSpeakers(library),
    // One after the other: a file that is edited while a reload runs is in the next.
    reload: () => {
      const next = last.then(reload);
      last = next.catch(() => {});
      return next;
    },
  };
  return { newsroom, refusals: library.refusals };
}

/** Reads one library from beginning to end: a reload meanwhile changes nothing for it. */
async function answer(
  { question, kind, story, speaker, before }: Ask,
  library: Library,
  meaning: Meaning | null,
): Promise<Answer> {
  const words = question.trim();
  // The speaker's name finds the passages; that the words are the speaker's is seen to apart.
  const all = speaker === undefined || speaker === words ? words : `${words} ${speaker}`;
  if (library.index.entries.size === 0)
    throw new UserError(
      'There are no stories to ask about yet. Put a .txt or .md file into the corpus folder and reload.',
    );
  if (words === '') throw new UserError('Ask a question, for example: who called the briefing sophomoric?');
  if (all.length > LONGEST_QUESTION)
    throw new UserError(
      `A question can have at most ${LONGEST_QUESTION} characters; this one has ${all.length}.`,
    );
  const within = { story: story === undefined ? undefined : storyNamed(story, library), speaker, meaning };
  return before === undefined
    ? findAnswer(readQuestion(all, kind), library.index, within)
    : follow({ words: all, kind, before }, library.index, within);
}

function storyNamed(name: string, { index }: Library): StoryId {
  const wanted = name.trim().toLowerCase();
  for (const { story } of index.entries.values())
    if (story.id.toLowerCase() === wanted || story.headline?.toLowerCase() === wanted) return story.id;
  throw new UserError(`There is no story "${name}". /stories lists those that there are.`);
}
