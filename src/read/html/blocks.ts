import { endsSentence, isItem } from '../lines.ts';
import { CAPTION_LABEL, isCaption } from '../paragraph-kinds.ts';
import { withoutUnseen } from '../unseen.ts';
import { DOCUMENT, ELEMENT, TEXT, nameOf, textOf, type Node } from './dom.ts';
import { isNote, isNoteMark } from './notes.ts';
import { cellsOf, isRowOfCells } from './rows.ts';

const BLOCK =
  /^(?:address|article|aside|blockquote|body|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|html|li|main|ol|p|pre|section|table|tbody|td|th|tr|ul)$/u;
/** What has other nodes in it. */
const HOLDS: ReadonlySet<number> = new Set([ELEMENT, DOCUMENT]);
const SILENT =
  /^(?:script|style|noscript|template|svg|iframe|object|button|form|input|select|textarea|head)$/u;

/** What is put before the words of an item, so that the text itself says what it is. */
const ITEM = '• ';

/** The blocks of text in a part of a page, in order, each on one line. `links` counts the characters that lead elsewhere. */
export function blocksIn(root: Node): { readonly blocks: readonly string[]; readonly links: number } {
  const writer = new BlockWriter();
  walk(root, writer, { isLink: false, isCaption: false });
  writer.end();
  return { blocks: writer.blocks, links: writer.links };
}

/** What a node stands in. */
type Within = { readonly isLink: boolean; readonly isCaption: boolean };

function walk(node: Node, writer: BlockWriter, within: Within): void {
  if (node.nodeType === TEXT) writer.write(textOf(node), within);
  const name = nameOf(node);
  if (!HOLDS.has(node.nodeType) || SILENT.test(name) || isNoteMark(node)) return;
  if (name === 'br') writer.breakLine();
  else if (isRowOfCells(node)) writer.row(cellsOf(node), within);
  else walkInto(node, writer, within);
}

function walkInto(node: Node, writer: BlockWriter, within: Within): void {
  const name = nameOf(node);
  const inner = {
    isLink: within.isLink || name === 'a',
    isCaption: within.isCaption || name === 'figcaption',
  };
  if (BLOCK.test(name)) writer.end();
  if (name === 'li' && !isNote(node)) writer.beginItem();
  for (const child of node.childNodes) walk(child, writer, inner);
  if (BLOCK.test(name)) writer.end();
}

/** Puts text together to blocks. */
class BlockWriter {
  readonly blocks: string[] = [];
  links = 0;
  #text = '';
  #linked = 0;
  #isCaption = false;
  #isItem = false;

  write(text: string, { isLink, isCaption: inCaption }: Within): void {
    this.#text += text.replaceAll(/\s+/gu, ' ');
    this.#isCaption = inCaption;
    if (!isLink) return;
    this.#linked += text.trim().length;
    this.links += text.trim().length;
  }

  breakLine(): void {
    this.#text += '\n';
  }

  beginItem(): void {
    this.#isItem = true;
  }

  row(cells: readonly string[], within: Within): void {
    this.end();
    this.write(cells.filter((cell) => cell !== '').join(' | '), within);
    this.end();
  }

  end(): void {
    const text = withoutUnseen(this.#text);
    for (const line of linesOf(text)) this.blocks.push(`${this.#markBefore(line)}${line}`);
    this.#text = '';
    this.#linked = 0;
  }

  #markBefore(line: string): string {
    if (this.#isCaption) return isCaption(line) ? '' : CAPTION_LABEL;
    const isFirst = this.#isItem;
    this.#isItem = false;
    // The title of another page is no item of the story.
    const isTitle = this.#linked >= line.length && !endsSentence(line);
    return isFirst && !isTitle && !isItem(line) ? ITEM : '';
  }
}

/** A line break within a sentence is a matter of looks; others end a block. */
function linesOf(text: string): readonly string[] {
  return text
    .replaceAll(/(?<=[\p{Ll},]) *\n *(?=\p{Ll})/gu, ' ')
    .split('\n')
    .map((line) => line.replaceAll(/ +/gu, ' ').trim())
    .filter((line) => line !== '');
}
