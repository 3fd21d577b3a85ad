import { NO_SOURCES } from '../annotate/lexicon/en/pronouns.ts';
import type { Entry } from '../search/entry.ts';
import { entriesIn } from '../search/entries-in.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Quotation, Speaker } from '../story/annotation.ts';
import type { Story, StoryId } from '../story/story.ts';
import { mapResting, NO_REST, type Rest } from '../text/rest.ts';

/** What a source said in one go: a quotation, or the parts of one before and behind its cue. */
export type Statement = { readonly story: Story; readonly parts: readonly [Quotation, ...Quotation[]] };

/** On whose word stories rest. */
export type Source = {
  /** The fullest name; of an unnamed source its fullest description. */
  readonly canonical: string;
  readonly named: boolean;
  /** As the story gives it. */
  readonly title: string | null;
  /** In the order of the stories. */
  readonly statements: readonly Statement[];
  /** Of all that is said, direct or not. */
  readonly characters: number;
  /** Statements in the source's own words from beginning to end. */
  readonly direct: number;
};

/** Every source of a story, or of all, the one with most characters first. Unnamed ones of two stories are two sources. Rests between the stories. */
export async function sourcesOf(
  index: SearchIndex,
  story?: StoryId,
  rest: Rest = NO_REST,
): Promise<readonly Source[]> {
  const byKey = new Map<string, { speaker: Speaker; statements: Statement[] }>();
  for (const entry of entriesIn(index, story)) {
    // oxlint-disable-next-line no-await-in-loop -- one story after the other
    await rest();
    for (const { speaker, statement } of statementsIn(entry)) {
      const key = speaker.named ? speaker.canonical : `${entry.story.id}\n${speaker.canonical}`;
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, { speaker, statements: [statement] });
      else known.statements.push(statement);
    }
  }
  const sources = await mapResting([...byKey.values()], sourceOf, rest);
  return sources.toSorted((a, b) => b.characters - a.characters || (a.canonical < b.canonical ? -1 : 1));
}

type Spoken = { readonly speaker: Speaker; readonly statement: Statement };

function statementsIn({ story, found }: Entry): readonly Spoken[] {
  const spoken: { speaker: Speaker; parts: [Quotation, ...Quotation[]] }[] = [];
  for (const quotation of found.quotations) {
    const { speaker, cue } = quotation;
    // A pronoun that is nobody known is no source.
    if (speaker === null || NO_SOURCES.has(speaker.canonical.toLowerCase())) continue;
    const last = spoken.at(-1);
    const before = last?.parts[0];
    const isSame =
      cue !== null && before?.cue?.start === cue.start && before.speaker?.canonical === speaker.canonical;
    if (last !== undefined && isSame) last.parts.push(quotation);
    else spoken.push({ speaker, parts: [quotation] });
  }
  return spoken.map(({ speaker, parts }) => ({ speaker, statement: { story, parts } }));
}

function sourceOf({ speaker, statements }: { speaker: Speaker; statements: readonly Statement[] }): Source {
  const parts = statements.flatMap((statement) => statement.parts);
  return {
    canonical: speaker.canonical,
    named: speaker.named,
    title: parts.find((part) => part.speaker?.title != null)?.speaker?.title ?? null,
    statements,
    characters: parts.reduce((sum, { span }) => sum + span.end - span.start, 0),
    direct: statements.filter((statement) => statement.parts.every(({ form }) => form === 'direct')).length,
  };
}

/** Which part of what is said comes from sources without a name, from 0 to 1. */
export function unnamedShare(sources: readonly Pick<Source, 'named' | 'characters'>[]): number {
  const all = sources.reduce((sum, { characters }) => sum + characters, 0);
  const unnamed = sources.reduce((sum, { named, characters }) => sum + (named ? 0 : characters), 0);
  return all === 0 ? 0 : unnamed / all;
}
