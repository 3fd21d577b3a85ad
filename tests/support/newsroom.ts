import type { Answer } from '../../src/answer/answer.ts';
import type { Archive } from '../../src/newsroom/archive.ts';
import type { Ask, ListedPerson, Newsroom, ReloadReport } from '../../src/newsroom/newsroom.ts';
import type { Story } from '../../src/story/story.ts';
import { findingIn } from './finding.ts';

/** A newsroom that answers nothing and writes down what it was asked. */
export type FakeNewsroom = Newsroom & { readonly asked: readonly Ask[] };

type Given = {
  readonly stories?: readonly Story[];
  readonly people?: readonly string[];
  readonly speakers?: readonly string[];
  readonly answer?: (ask: Ask) => Answer | Promise<Answer>;
  readonly archive?: Partial<Archive>;
  readonly report?: ReloadReport;
};

export const NOTHING_CHANGED: ReloadReport = {
  added: [],
  changed: [],
  removed: [],
  unchanged: [],
  rejected: [],
};

/** Of no stories. */
export const EMPTY_ARCHIVE: Archive = {
  verify: async () => ({ verdict: 'absent', findings: [], changes: [] }),
  timeline: async () => ({ events: [], partOf: null }),
  sources: async () => [],
  latest: async () => [],
  compare: async () => ({ voices: [], disagreements: [] }),
  brief: async () => [],
  people: async () => [],
};

/** That no story says it. */
export const SILENT: Answer = {
  status: 'abstained',
  doubt: 'none',
  readAs: null,
  kind: 'what',
  reason: 'nothing-about-it',
  unknown: null,
  instead: null,
  nearest: null,
};

export function fakeNewsroom(given: Given = {}): FakeNewsroom {
  const asked: Ask[] = [];
  return {
    asked,
    ask: async (ask) => {
      asked.push(ask);
      return given.answer?.(ask) ?? SILENT;
    },
    stories: () => given.stories ?? [],
    people: () => (given.people ?? []).map(known),
    speakers: () => (given.speakers ?? []).map(known),
    listed: async () => {},
    archive: () => ({ ...EMPTY_ARCHIVE, ...given.archive }),
    reload: async () => given.report ?? NOTHING_CHANGED,
  };
}

const known = (name: string): ListedPerson => ({ name, title: null, stories: 1 });

/** The answer that is the whole text of a story. */
export const answerOf = (story: Story): Answer => ({
  status: 'answered',
  otherwise: null,
  readAs: null,
  kind: 'what',
  findings: [findingIn(story)],
});
