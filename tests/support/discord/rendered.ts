/** One block of a message as Discord's client shows it. */
export type Block = {
  readonly kind: 'text' | 'quote' | 'small' | 'item' | 'heading';
  /** What a reader reads, without the marks. */
  readonly text: string;
  readonly bold: readonly string[];
  readonly links: readonly { readonly text: string; readonly url: string; readonly unfolds: boolean }[];
  /** What else the markdown has become: mentions, emoji, code, spoilers … */
  readonly odd: readonly string[];
};

type Inline = Omit<Block, 'kind'>;

const QUOTE = /^ *>(?: (?<rest>.*)|$)/u;
const LINES = [
  ['small', /^ *-#[ \t]+(?<rest>.+)$/u],
  ['heading', /^ *#{1,3}[ \t]+(?<rest>.+)$/u],
  ['item', /^ *(?:[-*+]|\d+\.)[ \t]+(?<rest>.+)$/u],
] as const;

/**
 * The rules of Discord's client (simple-markdown with its own rules on top), strict where clients differ: what any of them may take
 * for a mark is one here. Written apart from src/discord, so that the two can be held against each other.
 */
export function rendered(content: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = content.split('\n');
  for (let at = 0; at < lines.length;) {
    const [kind, rest] = lineOf(lines[at] ?? '');
    const taken = [rest];
    const isJoined = (line = ''): boolean => /text|quote/u.test(kind) && lineOf(line)[0] === kind;
    for (at += 1; at < lines.length && isJoined(lines[at]); at += 1) taken.push(lineOf(lines[at] ?? '')[1]);
    const inline = inlineOf(taken.join('\n'));
    const nested =
      kind === 'text' ? [] : taken.map((line) => lineOf(line)[0]).filter((inner) => inner !== 'text');
    blocks.push({ ...inline, kind, odd: [...inline.odd, ...nested] });
  }
  return blocks;
}

function lineOf(line: string): readonly [Block['kind'], string] {
  const quote = QUOTE.exec(line);
  if (quote !== null) return ['quote', quote.groups?.['rest'] ?? ''];
  for (const [kind, pattern] of LINES) {
    const rest = pattern.exec(line)?.groups?.['rest'];
    if (rest !== undefined) return [kind, rest];
  }
  return ['text', line];
}

/** In Discord's order: the first that fits where it stands wins. */
const RULES = [
  ['escape', /\\([^0-9A-Za-z\s])/uy],
  ['code', /(`+)[^]*?\1/uy],
  ['bold', /\*\*((?:\\[^]|[^\\])+?)\*\*(?!\*)/uy],
  ['underline', /__((?:\\[^]|[^\\])+?)__(?!_)/uy],
  ['italic', /(?:\*(?=\S)(?:\\[^]|[^\\*])+\*|_(?:\\[^]|[^\\_])+_)/uy],
  ['strikethrough', /~~[^]+?~~/uy],
  ['spoiler', /\|\|[^]+?\|\|/uy],
  ['link', /\[((?:\\[^]|[^\\\]])*)\]\(\s*(<?)([^\s>)]+)>?\s*\)/uy],
  ['angle', /<(?:[@#!&/:\w][^>\s]*)>/uy],
  ['address', /[a-z][a-z0-9+.-]*:\/\/\S+/iuy],
  ['everyone', /@(?:everyone|here)/uy],
  ['emoji', /:[^\s:]+:/uy],
  ['text', /[^]/uy],
] as const;

function inlineOf(source: string): Inline {
  const inline = {
    text: '',
    bold: [] as string[],
    links: [] as Block['links'][number][],
    odd: [] as string[],
  };
  for (let at = 0; at < source.length;) {
    const [name, match] = firstRule(source, at);
    at += match[0].length;
    const [whole, inner = '', angle = '', url = ''] = match;
    if (name === 'text') inline.text += whole;
    else if (name === 'escape') inline.text += inner;
    else if (name === 'bold' || name === 'link') {
      const { text, odd } = inlineOf(inner);
      inline.text += text;
      inline.odd.push(...odd);
      if (name === 'bold') inline.bold.push(text);
      else inline.links.push({ text, url, unfolds: angle === '' });
    } else {
      inline.text += whole;
      inline.odd.push(`${name} ${whole}`);
    }
  }
  return inline;
}

function firstRule(source: string, at: number): readonly [(typeof RULES)[number][0], RegExpExecArray] {
  for (const [name, pattern] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match !== null) return [name, match];
  }
  throw new Error('every character is text');
}
