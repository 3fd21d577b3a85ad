import { isTitleWord } from './label-words.ts';
import { ANSWERING_LABELS, ASKING_LABELS, NO_SPEAKERS } from '../../lexicon/en/turn-labels.ts';
import type { Story } from '../../../story/story.ts';
import { trimmed, type Span } from '../../../text/span.ts';

/** What one speaker says in an interview or a transcript: the label before the colon and, where nothing else interrupts, all up to the next. */
export type Turn = {
  readonly label: Span;
  /** The name within the label, without titles and what follows a comma; the label itself for "Q". */
  readonly name: Span;
  readonly sort: 'asks' | 'answers' | 'name' | 'initials' | 'other';
  /** One span a paragraph. */
  readonly said: readonly Span[];
};

type Line = Span & { readonly paragraph: number };

/** Two labels stand no farther apart than so many lines, or they are no conversation. */
const FARTHEST = 8;

/** The turns of a transcript or an interview, in order; none where a story has fewer than two lines with such labels. */
export function findTurns(story: Story): readonly Turn[] {
  const lines = linesOf(story);
  const labels = lines.map((line) => labelAt(story.text, line));
  const known = new Map<string, number>();
  for (const label of labels) if (label !== null) known.set(label.key, (known.get(label.key) ?? 0) + 1);
  const speaks = (label: Label | null): label is Label =>
    label !== null && (label.sort !== 'other' || (known.get(label.key) ?? 0) > 1);
  const starts = labels.flatMap((label, at) => (speaks(label) ? [at] : []));
  const inTalk = starts.filter(
    (at, index) =>
      at - (starts[index - 1] ?? -Infinity) <= FARTHEST || (starts[index + 1] ?? Infinity) - at <= FARTHEST,
  );
  const inOrder = inTalk.flatMap((at) => labels[at] ?? []);
  if (inTalk.length < 2 || !isTalk(inOrder)) return [];
  const isOneSided = areOfOneSide(inOrder);
  return inTalk.flatMap((at, index) =>
    turnOf(story.text, lines, {
      label: labels[at] ?? null,
      at,
      next: isOneSided ? at + 1 : inTalk[index + 1],
    }),
  );
}

/** ((The paper)) labels its questions and leaves the answers bare: one label follows the other, and what stands between is somebody else's. */
function areOfOneSide(labels: readonly Label[]): boolean {
  const again = labels.filter(({ key }, at) => key === labels[at - 1]?.key).length;
  return labels.some(({ isMarked }) => isMarked) && again * 2 >= labels.length - 1;
}

/** Not a list of places or heads: somebody is named, or asks and answers. */
const isTalk = (labels: readonly Label[]): boolean =>
  labels.some(({ sort }) => sort === 'name' || sort === 'initials') ||
  (labels.some(({ sort }) => sort === 'asks') && labels.some(({ sort }) => sort === 'answers'));

type Label = Pick<Turn, 'label' | 'name' | 'sort'> & {
  readonly key: string;
  readonly end: number;
  readonly isMarked: boolean;
};

const LABEL = /^(?<label>[\p{Lu}][^\n:“”"]{0,60}):(?=\s+\S)/u;
/** "((Ana Petrova)) We knew.": nothing but who speaks is written so. */
const IN_PARENTHESES = /^\(\((?<label>\p{Lu}[^\n()]{0,60})\)\)(?=\s+\S)/u;
const CAPITALS = /^[\p{Lu}][\p{Lu}.'’-]*(?: [\p{Lu}][\p{Lu}.'’-]*){0,5}$/u;
const INITIALS = /^(?:\p{Lu}\.?){2,3}$/u;
const MIXED = /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|bin|al)){0,5}$/u;

function labelAt(text: string, line: Line): Label | null {
  const written = text.slice(line.start, line.end);
  const [pattern, mark] = written.startsWith('((') ? [IN_PARENTHESES, 2] : [LABEL, 0];
  const label = pattern.exec(written)?.groups?.['label'];
  if (label === undefined) return null;
  const at = line.start + mark;
  const head = label.split(',')[0] ?? label;
  const key = head.toLowerCase().replace(/[’']s\b|\.$/gu, '');
  if (key.split(' ').some((word) => NO_SPEAKERS.has(word))) return null;
  const sort = mark > 0 ? sortInParentheses(head, key) : sortOf(head, key);
  if (sort === null) return null;
  const start = at + pastTitles(head);
  const span = { start: at, end: at + label.length };
  const name = { start: Math.min(start, at + head.length - 1), end: at + head.length };
  return { label: span, name, sort, key, end: span.end + Math.max(mark, 1), isMarked: mark > 0 };
}

function sortOf(head: string, key: string): Turn['sort'] | null {
  if (ASKING_LABELS.has(key)) return 'asks';
  if (ANSWERING_LABELS.has(key)) return 'answers';
  if (INITIALS.test(head)) return 'initials';
  if (CAPITALS.test(head) && /\p{Lu}{3}/u.test(head)) return 'name';
  if (!MIXED.test(head)) return null;
  return head.includes(' ') && pastTitles(head) > 0 ? 'name' : 'other';
}

/** Between such marks stands whoever speaks. */
function sortInParentheses(head: string, key: string): Turn['sort'] | null {
  const sort = sortOf(head, key);
  return sort === 'other' ? 'name' : sort;
}

/** "REAR ADM. JOHN KIRBY": where the name begins. */
function pastTitles(head: string): number {
  const words = head.split(' ');
  let first = 0;
  while (first < words.length - 1 && isTitleWord(words[first] ?? '')) first += 1;
  return words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
}

type Opening = { readonly label: Label | null; readonly at: number; readonly next: number | undefined };

function turnOf(text: string, lines: readonly Line[], { label, at, next }: Opening): readonly Turn[] {
  if (label === null) return [];
  const own = lines.slice(at, Math.min(next ?? at + 1, at + FARTHEST));
  const said = own.flatMap(
    (line) => trimmed(text, { start: Math.max(line.start, label.end), end: line.end }) ?? [],
  );
  return said.length === 0
    ? []
    : [{ label: label.label, name: label.name, sort: label.sort, said: joined(text, said) }];
}

/** Lines of one paragraph are one piece. */
function joined(text: string, lines: readonly Span[]): readonly Span[] {
  const pieces: Span[] = [];
  for (const line of lines) {
    const last = pieces.at(-1);
    if (last !== undefined && !/\n\s*\n/u.test(text.slice(last.end, line.start)))
      pieces[pieces.length - 1] = { start: last.start, end: line.end };
    else pieces.push(line);
  }
  return pieces;
}

/** The lines of what tells the story; a heading ends a turn, since it is no line of it. */
function linesOf({ text, paragraphs }: Story): readonly Line[] {
  return paragraphs.flatMap(({ span, kind }, paragraph) => {
    if (kind !== 'body' && kind !== 'heading') return [];
    const lines: Line[] = [];
    let start = span.start;
    for (const line of text.slice(span.start, span.end).split('\n')) {
      const end = start + line.length;
      const piece = trimmed(text, { start, end });
      if (piece !== null) lines.push({ ...piece, paragraph });
      start = end + 1;
    }
    return lines;
  });
}
