import type { ParagraphKind } from '../../story/story.ts';
import { sliceOf } from '../../text/span.ts';
import type { GuessedField } from '../format.ts';
import { kindsOf } from '../paragraph-kinds.ts';
import { splitParagraphs } from '../split-paragraphs.ts';
import { readDayLine } from './day-line.ts';
import { isOutlet, readByline } from './names.ts';

/** What is known of a story. */
export type Known = {
  readonly headline: string | null;
  readonly outlet: string | null;
  /** A calendar day, or what begins with one. */
  readonly published: string | null;
  readonly author: string | null;
};

/** So many lines stand above a story at most, and below it. */
const LINES_ABOVE = 8;
const LINES_BELOW = 3;
/** More of a text is not looked at. */
const CHARACTERS_ABOVE = 5000;
const CHARACTERS_BELOW = 1000;
/** Of a title, in characters. */
const LONGEST_TITLE = 200;

/** What is not known yet is taken from the lines above and below the text, where a reader would see it; `guessed` names it. */
export function withHead<Fields extends Known & { readonly text: string }>(
  fields: Fields,
): Fields & { readonly guessed: readonly GuessedField[] } {
  const seen = headOf(fields.text);
  const names = ['headline', 'outlet', 'published', 'author'] as const;
  const guessed = names.filter((name) => !fields[name]?.trim() && seen[name] !== null);
  return { ...fields, ...Object.fromEntries(guessed.map((name) => [name, seen[name]])), guessed };
}

type Line = { readonly words: string; readonly kind: ParagraphKind; readonly isMarked: boolean };

function headOf(text: string): Known {
  const { above, lead, below } = linesAbout(text);
  const dayLines = [...above, ...below].flatMap(({ words, kind }) =>
    kind === 'dateline' ? (readDayLine(words) ?? []) : [],
  );
  const bylines = [...above.map(({ words }) => words), ...dayLines.map(({ rest }) => rest)].flatMap(
    (line) => readByline(line) ?? [],
  );
  const { headline, outlet } = titleIn(above, lead !== null);
  const dateline = datelineOf([...above, ...(lead === null ? [] : [lead])]);
  return {
    headline,
    outlet:
      [
        ...dayLines.flatMap(({ rest }) => rest.split(' | ')).filter((name) => isOutlet(name, true)),
        ...bylines.map((byline) => byline.outlet),
        outlet,
        ...below.map(({ words }) => SOURCE.exec(words)?.groups?.['name'] ?? null),
        dateline.outlet,
      ].find((name) => name !== null) ?? null,
    published:
      [
        ...dayLines.map((line) => line.published),
        ...dayLines.map(({ updated }) => updated),
        dateline.published,
      ].find((day) => day !== null) ?? null,
    author: bylines[0]?.author ?? null,
  };
}

type Lines = { readonly above: readonly Line[]; readonly lead: Line | null; readonly below: readonly Line[] };

/** The lines before the first paragraph, that paragraph, and the last ones. */
function linesAbout(text: string): Lines {
  const lines = linesIn(text.slice(0, CHARACTERS_ABOVE));
  const first = lines.findIndex(({ kind }) => kind === 'body');
  if (first < 0) return { above: lines.slice(0, LINES_ABOVE), lead: null, below: [] };
  const last =
    text.length <= CHARACTERS_ABOVE
      ? lines.slice(first + 1)
      : linesIn(text.slice(-CHARACTERS_BELOW)).slice(1);
  return {
    above: lines.slice(0, first).slice(0, LINES_ABOVE),
    lead: lines[first] ?? null,
    below: last.slice(-LINES_BELOW),
  };
}

const linesIn = (text: string): readonly Line[] =>
  kindsOf(text, splitParagraphs(text)).map(({ span, kind }) => ({
    words: sliceOf(text, span),
    kind,
    isMarked: /^\s*#/u.test(text.slice(text.lastIndexOf('\n', span.start) + 1, span.end)),
  }));

/** "Source: The Port Ledger". */
const SOURCE =
  /^(?:source|from|via|originally published (?:by|in)|published (?:by|in)):?\s(?<name>\p{Lu}[^.!?:;]{1,60})$/iu;

type Title = Pick<Known, 'headline' | 'outlet'>;

/** The first line that is no name of an outlet, of which more follows: "Ferry sinks off Varna | The Port Ledger" has both. */
function titleIn(above: readonly Line[], hasText: boolean): Title {
  const headings = above.filter(
    ({ kind, isMarked, words }) => kind === 'heading' && !isMarked && readByline(words) === null,
  );
  const outlet = headings.find(({ words }) => isOutlet(words))?.words ?? null;
  const title = headings.find(
    ({ words }) => words !== outlet && words.length <= LONGEST_TITLE && /\p{L}\s+\S*\p{L}/u.test(words),
  );
  if (title === undefined || !hasText) return { headline: null, outlet };
  const { head, name } =
    /^(?<head>[^|]{10,180}?)\s(?:\||[–—-])\s(?<name>[^|]{2,60})$/u.exec(title.words)?.groups ?? {};
  return head !== undefined && name !== undefined && isOutlet(name)
    ? { headline: head, outlet: outlet ?? name }
    : { headline: title.words, outlet };
}

/** "VARNA, March 6, 2024 (Reuters) —" before the lead, or on a line of its own. */
const DATELINE = /^(?<place>\p{Lu}[^—–\n]{0,80}?)\s?(?:[—–]|\s--?)(?:\s|$)/u;

function datelineOf(lines: readonly Line[]): Pick<Known, 'outlet' | 'published'> {
  const last = lines.at(-1);
  const places = lines
    .filter((line) => line.kind === 'dateline' || line === last)
    .flatMap(({ words }) => DATELINE.exec(words)?.groups?.['place'] ?? []);
  for (const place of places) {
    const name = /\((?<name>[^()]{2,40})\)/u.exec(place)?.groups?.['name'] ?? place.trim();
    const outlet = isOutlet(name) ? name : null;
    const published = readDayLine(place.replace(/\([^()]{0,40}\)/u, ' '))?.published ?? null;
    if (outlet !== null || published !== null) return { outlet, published };
  }
  return { outlet: null, published: null };
}
