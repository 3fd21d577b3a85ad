import type { Ask } from '../newsroom/newsroom.ts';
import type { QuestionKind } from '../story/question-kind.ts';
import type { Story } from '../story/story.ts';
import { keyOf, storyOfKey } from './story-key.ts';

/** The kinds that a command asks for by its name. */
const KINDS: readonly QuestionKind[] = ['who', 'when', 'where', 'why', 'quote'];

/** What others see of what was asked: a speaker whose words are wanted stands before the question. */
export function shownQuestion({ question, speaker }: Ask): string {
  const words = question.trim();
  const name = shownSpeaker(speaker);
  if (name === undefined) return words;
  return name === shownSpeaker(words) ? name : `${name}: ${words}`;
}

/** As a message keeps it, so that its length finds it there again: Discord drops white space at the beginning of a line. */
const shownSpeaker = (speaker: string | undefined): string | undefined =>
  speaker?.trim().replaceAll(/\s+/gu, ' ');

/** What `shownQuestion` does not show, for a button: "when.k3J-9s_x2Q.8". */
export function writeAsk({ kind, story, speaker }: Ask, stories: readonly Story[]): string {
  const only = stories.find(({ id }) => id === story);
  return [kind ?? '', only === undefined ? '' : keyOf(only), shownSpeaker(speaker)?.length ?? ''].join('.');
}

/** What was asked, from the question that stands in a message and what is on its button. Null where the only story to look in is gone. */
export function readAsk(written: string, shown: string, stories: readonly Story[]): Ask | null {
  const [kindWord = '', key = '', length = ''] = written.split('.');
  const kind = KINDS.find((each) => each === kindWord);
  const only = key === '' ? undefined : storyOfKey(key, stories);
  if (only === null) return null;
  const speaker = length === '' ? undefined : shown.slice(0, Number(length));
  const question = speaker === undefined ? shown : shown.slice(speaker.length).replace(/^: /u, '');
  return { question: question === '' ? shown : question, kind, story: only?.id, speaker };
}
