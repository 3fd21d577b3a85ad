import { createHash } from 'node:crypto';
import type { ListedSource } from '../newsroom/archive.ts';
import { drawSources } from '../picture/sources-picture.ts';
import type { Look } from '../picture/theme.ts';
import { unnamedShare } from '../sources/sources.ts';
import type { Story } from '../story/story.ts';
import { listEach } from './lists.ts';
import { quoteOf, storyNotes } from './quote.ts';
import type { Reply, ReplyButton, ReplyFile } from './reply.ts';
import { keyOf, storyOfKey } from './story-key.ts';
import type { Catalogue } from './words/catalogue.ts';

/** Sources that have a button to their statements: with the one that deletes the reply they fill a row of Discord. */
const BUTTONS = 4;
/** Discord shows so many characters of a button. */
const LONGEST_LABEL = 40;
/** Sources in a picture: what a phone shows at once. */
const DRAWN = 10;
/** Statements shown at once. */
const PAGE = 5;

/** On whose word a story rests, or all do: each source with what it said, and which part has no name to it. */
export async function composeSources(
  sources: readonly ListedSource[],
  { story, look }: { readonly story: Story | undefined; readonly look: Look | null },
  words: Catalogue,
): Promise<Reply> {
  const { sources: said } = words.record;
  if (sources.length === 0) return { blocks: [{ kind: 'say', text: said.none }] };
  const inWords = ({ canonical, title, named, statements, direct, characters }: ListedSource) => [
    { text: [canonical, title, named ? null : said.unnamed].filter((part) => part !== null).join(', ') },
    { text: ` · ${said.said({ statements: statements.length, direct, characters })}` },
  ];
  return {
    blocks: [
      { kind: 'say', text: said.count(sources.length, Math.round(unnamedShare(sources) * 100)) },
      ...listEach(sources, inWords, words),
    ],
    ...(look !== null && { files: [await pictureOf(sources.slice(0, DRAWN), look, words)] }),
    buttons: statementsButtons(sources, story),
  };
}

/** To the statements of those of the sources that said most. */
export const statementsButtons = (
  sources: readonly Source[],
  story: Story | undefined,
): readonly ReplyButton[] =>
  sources.slice(0, BUTTONS).map((source) => statementsButton({ source, story, from: 0 }, labelOf(source)));

async function pictureOf(sources: readonly ListedSource[], look: Look, words: Catalogue): Promise<ReplyFile> {
  const { unnamed, said } = words.record.sources;
  const drawn = sources.map(({ canonical, title, named, statements, direct, characters }) => {
    const counts = said({ statements: statements.length, direct, characters });
    return {
      name: [canonical, title].filter((part) => part !== null).join(', '),
      named,
      said: named ? counts : `${unnamed} · ${counts}`,
      characters,
    };
  });
  return {
    name: 'sources.png',
    bytes: await drawSources(drawn, look),
    alt: drawn.map(({ name, said: counts }) => `${name}: ${counts}`).join('\n'),
  };
}

const labelOf = ({ canonical }: Source): string =>
  canonical.length <= LONGEST_LABEL ? canonical : `${canonical.slice(0, LONGEST_LABEL - 1)}…`;

type Source = Pick<ListedSource, 'canonical'>;
type Button = { readonly source: Source; readonly story: Story | undefined; readonly from: number };

/** "k3J-9s_x2Q.aB3dE6gH.5": a name would not fit. */
const statementsButton = ({ source, story, from }: Button, label: string): ReplyButton => ({
  button: 'statements',
  payload: [story === undefined ? '' : keyOf(story), nameKey(source.canonical), from].join('.'),
  label,
});

const nameKey = (name: string): string => createHash('sha256').update(name).digest('base64url').slice(0, 8);

type Pressed = { readonly story: Story | undefined; readonly name: string; readonly from: number };

/** What stands on a button. Null where its story has changed or is gone, or the button was made up. */
export function readStatements(payload: string, stories: readonly Story[]): Pressed | null {
  const groups = /^(?<key>[\w-]*)\.(?<name>[\w-]{8})\.(?<from>\d{1,6})$/u.exec(payload)?.groups;
  const story = groups?.['key'] ? storyOfKey(groups['key'], stories) : undefined;
  if (groups === undefined || story === null) return null;
  return { story, name: groups['name'] ?? '', from: Number(groups['from']) };
}

/** Each statement of a source in the sentences that have it; null where nobody is called so any more. */
export function composeStatements(
  sources: readonly ListedSource[],
  { story, name, from }: Pressed,
  words: Catalogue,
): Reply | null {
  const source = sources.find(({ canonical }) => nameKey(canonical) === name);
  const shown = source?.statements.slice(from, from + PAGE) ?? [];
  if (source === undefined || shown.length === 0) return null;
  const next = from + PAGE;
  const left = source.statements.length - next;
  return {
    blocks: [
      {
        kind: 'say',
        text: words.record.sources.statements(source.canonical, source.statements.length),
      },
      ...shown.map((statement) => quoteOf(statement, false, words)),
      ...(left > 0 ? [{ kind: 'note', text: words.andMore(left) } as const] : []),
      ...storyNotes(shown, words),
    ],
    ...(left > 0 && { buttons: [statementsButton({ source, story, from: next }, words.buttons.more)] }),
  };
}
