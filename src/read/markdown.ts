/** Without any of these there is no Markdown in a text, but for hard breaks. */
const MARKS = /[*_~`[<>|\\]| {2}\r?\n/u;
/** `![a picture](address)`, `[words](address "title")`: what stands in the parentheses is an address, and no remark. */
const PICTURE = /!\[[^[\]\n]{0,300}\]\([^()[\]\s!]{1,500}(?:[^\S\n]"[^"[\n!]{0,200}")?\)/gu;
const LINK =
  /\[(?<words>[^[\]\n]{1,500})\]\((?:https?:|mailto:|www\.|\/|#|\.)[^()[\]\s]{0,2000}(?:\([^()[\]\s]{0,200}\)[^()[\]\s]{0,200})?(?:[^\S\n]"[^"[\n]{0,200}")?\)/giu;
/** `<https://…>`. */
const ADDRESS = /<(?<address>https?:\/\/[^\s<>]{1,2000})>/giu;
/** The line of dashes between the head of a table and its rows. */
const TABLE_RULE = /^[-:| \t\r]+$/u;
/** `> ` before the lines of a block quotation. */
const QUOTED = /^[^\S\n]{0,3}>[^\S\n]?/u;
const ESCAPED = /\\(?<mark>[!-/:-@[-`{-~])/gu;

/**
 * What Markdown shows, as text: links and pictures without their addresses, words without the marks of emphasis, block quotations and
 * tables without their frames. The marks of headings and of lists stay: they tell what a line is (see `paragraph-kinds`).
 */
export function withoutMarkdown(source: string): string {
  if (!MARKS.test(source)) return source;
  const text = source
    .replaceAll(PICTURE, '')
    .replaceAll(LINK, '$<words>')
    .replaceAll(ADDRESS, '$<address>')
    .replaceAll(/<br ?\/?>\r?\n?/giu, '\n');
  const lines = text.split('\n').flatMap((line, at, all) => {
    if (
      TABLE_RULE.test(line) &&
      line.includes('|') &&
      line.includes('--') &&
      (all[at - 1] ?? '').includes('|')
    )
      return [];
    return [withoutHardBreak(withoutFrame(line.replace(QUOTED, '')))];
  });
  return withoutEmphasis(lines.join('\n')).replaceAll(ESCAPED, '$<mark>');
}

/** A backslash or two blanks at the end of a line break it. */
function withoutHardBreak(line: string): string {
  const end = line.endsWith('\r') ? '\r' : '';
  const words = end === '' ? line : line.slice(0, -1);
  if (words.endsWith('\\')) return `${words.slice(0, -1).trimEnd()}${end}`;
  return words.endsWith('  ') ? `${words.trimEnd()}${end}` : line;
}

/** `| a row | of cells |`. */
function withoutFrame(line: string): string {
  const row = line.trim();
  return row.startsWith('|') && row.endsWith('|') && row.length > 2 ? row.slice(1, -1).trim() : line;
}

/** Runs of marks that may open or close an emphasis, and the blank lines beyond which none goes on. */
const RUNS = /(?<!\\)(?<run>\*{1,3}|_{1,3}|~~|`{1,3})|\n[^\S\n]*\n/gu;

type Run = { readonly run: string; readonly start: number };

/** `*so*`, `**so**`, `_so_`, `~~so~~`; a mark without a partner, within a word or between blanks is one of the text. */
function withoutEmphasis(text: string): string {
  const open: Run[] = [];
  const dropped: Run[] = [];
  for (const { 0: whole, index: start, groups } of text.matchAll(RUNS)) {
    const run = groups?.['run'];
    if (run === undefined) {
      open.length = 0;
      continue;
    }
    const before = text.charAt(start - 1);
    const after = text.charAt(start + whole.length);
    const partner = /\S/u.test(before) && !isWord(after) ? lastOf(open, run) : -1;
    if (partner >= 0) dropped.push(...open.splice(partner).slice(0, 1), { run, start });
    else if (/\S/u.test(after) && !isWord(before)) open.push({ run, start });
  }
  return without(text, dropped);
}

/** So many are looked back for a partner: nobody nests more. */
const DEEPEST = 8;

function lastOf(open: readonly Run[], run: string): number {
  for (let at = open.length - 1; at >= Math.max(0, open.length - DEEPEST); at -= 1)
    if (open[at]?.run === run) return at;
  return -1;
}

const isWord = (character: string): boolean => /[\p{L}\p{N}*_]/u.test(character);

function without(text: string, dropped: readonly Run[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { run, start } of dropped.toSorted((a, b) => a.start - b.start)) {
    pieces.push(text.slice(from, start));
    from = start + run.length;
  }
  return [...pieces, text.slice(from)].join('');
}
