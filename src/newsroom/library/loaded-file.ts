import { annotate } from '../../annotate/annotate.ts';
import type { Annotations } from '../../story/annotation.ts';
import type { Story } from '../../story/story.ts';
import { UserError } from '../../text/errors.ts';
import { withRests, type Rest } from '../../text/rest.ts';
import type { AnnotationCache } from './annotation-cache.ts';
import { foundLine, foundSteps } from './found-line.ts';
import type { ParsedFile, Unread } from '../../read/format.ts';
import { isMarkedUp, parseFile } from '../../read/parse-file.ts';
import { makeEntry, type Entry } from '../../search/entry.ts';
import { carryVectors } from './make-vectors.ts';
import type { RejectedFile } from '../newsroom.ts';
import type { FileBytes, Unopened } from './read-paths.ts';

/** What one file gave: its entries, and what of it was refused. */
export type LoadedFile = {
  readonly path: string;
  readonly file: string;
  /** Null where the file was not opened. */
  readonly hash: string | null;
  readonly entries: readonly Entry[];
  readonly rejected: readonly RejectedFile[];
};

/** What was found in a story, and the line that the cache has of it, where that is written already. */
export type Found = { readonly found: Annotations; readonly line?: string };

/** What takes long is done away from the thread that answers. */
export type Away = {
  readonly annotate: (story: Story) => Promise<Found>;
  /** As `parseFile`, of a file that is more than its text. */
  readonly parse: (file: string, bytes: Uint8Array) => Promise<ParsedFile>;
};

export type LoadOptions = {
  readonly rest: Rest;
  /** Has what was found in stories before. */
  readonly cache: AnnotationCache;
  /** Where somebody may wait meanwhile. */
  readonly away?: Away | undefined;
};

const annotateHere: Away['annotate'] = async (story) => ({ found: annotate(story) });

/** Reads a file. `old` is the file of the same path as it was before: what cannot be read now keeps its old version there. */
export async function loadFile(
  source: FileBytes | Unopened,
  old: LoadedFile | undefined,
  { rest, cache, away }: LoadOptions,
): Promise<LoadedFile> {
  const { path, file } = source;
  if (!('bytes' in source)) return keep(source, old);
  const parsed = await parse(source, rest, away);
  const annotateStory = away?.annotate ?? annotateHere;
  const slow: Unread[] = [];
  const known = await cache.read(source.hash, parsed.stories.length);
  const entries: Entry[] = [];
  const lines: string[] = [];
  for (const [at, story] of parsed.stories.entries()) {
    /* oxlint-disable no-await-in-loop -- one after the other is the point */
    const told =
      (await knownIn(known?.[at], rest)) ?? (await annotateStory(story).catch(problemIn(slow, file, story)));
    if (told === null) continue;
    await rest();
    entries.push(await makeEntry(story, told.found, rest));
    lines.push(told.line ?? foundLine(told.found));
    await rest();
    /* oxlint-enable no-await-in-loop */
  }
  carryVectors(old, entries);
  const problems = [...parsed.problems, ...slow];
  const kept = keptOf({ ...parsed, stories: entries.map(({ story }) => story), problems }, old);
  if (lines.some((line, at) => line !== known?.[at])) await cache.write(source.hash, lines);
  return {
    path,
    file,
    hash: source.hash,
    entries: [...entries, ...kept],
    rejected: problems.map(({ where, id, reason }) => ({
      file: where,
      reason,
      kept: kept.some(({ story }) => parsed.whole || story.id === id),
    })),
  };
}

const parse = ({ file, bytes }: FileBytes, rest: Rest, away: Away | undefined): Promise<ParsedFile> =>
  away !== undefined && isMarkedUp(file) ? away.parse(file, bytes) : parseFile(file, bytes, rest);

async function knownIn(line: string | undefined, rest: Rest): Promise<Found | null> {
  const found = line === undefined ? null : await withRests(foundSteps(line), rest);
  return line === undefined || found === null ? null : { found, line };
}

/** A story that takes too long to annotate is named, and the others of its file are read. */
const problemIn =
  (problems: Unread[], where: string, { id }: Story) =>
  (error: unknown): null => {
    if (!(error instanceof UserError)) throw error;
    problems.push({ where, id, reason: error.problem });
    return null;
  };

/** The old versions of what cannot be read now: of a file that is refused as a whole, all that was in it. */
function keptOf({ stories, problems, whole }: ParsedFile, old: LoadedFile | undefined): readonly Entry[] {
  const entries = old?.entries ?? [];
  if (whole) return entries;
  const [read, refused] = [
    new Set(stories.map(({ id }) => String(id))),
    new Set(problems.map(({ id }) => id)),
  ];
  return entries.filter(({ story: { id } }) => refused.has(id) && !read.has(id));
}

function keep({ path, file, reason }: Unopened, old: LoadedFile | undefined): LoadedFile {
  const entries = old?.entries ?? [];
  return { path, file, hash: null, entries, rejected: [{ file, reason, kept: entries.length > 0 }] };
}
