import { DOCUMENT, ELEMENT, TEXT, type Node } from './dom.ts';

const BLOCK =
  /^(?:address|article|aside|blockquote|body|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|html|li|main|ol|p|pre|section|table|tbody|td|th|tr|ul)$/iu;
/** What has other nodes in it. */
const HOLDS: ReadonlySet<number> = new Set([ELEMENT, DOCUMENT]);
const SILENT =
  /^(?:script|style|noscript|template|svg|iframe|object|button|form|input|select|textarea|head)$/iu;

/** The blocks of text in a part of a page, in order, each on one line. `links` counts the characters that lead elsewhere. */
export function blocksIn(root: Node): { readonly blocks: readonly string[]; readonly links: number } {
  const blocks: string[] = [];
  let line = '';
  let links = 0;
  const end = (): void => {
    const block = line.replaceAll(/\s+/gu, ' ').trim();
    if (block !== '') blocks.push(block);
    line = '';
  };
  const walk = (node: Node, isLink: boolean): void => {
    if (node.nodeType === TEXT) {
      const text = node.textContent ?? '';
      line += text;
      if (isLink) links += text.trim().length;
    }
    if (!HOLDS.has(node.nodeType) || SILENT.test(node.nodeName)) return;
    const isBlock = BLOCK.test(node.nodeName);
    if (isBlock || node.nodeName.toLowerCase() === 'br') end();
    for (const child of node.childNodes) walk(child, isLink || node.nodeName.toLowerCase() === 'a');
    if (isBlock) end();
  };
  walk(root, false);
  end();
  return { blocks, links };
}
