import { nameOf, textOf, type Node } from './dom.ts';

/** The mark of a note, or the way back from one: "[2]", "*", "↑". */
const MARK = /^(?:\[(?:\d{1,3}|[a-z]|note \d{1,2})\]|\d{1,3}|[*†‡↑↩^]\uFE0E?)$/iu;

/** Whether a node is the mark of a note at the foot of the text, and no word of it: a link within the page, or brackets set high. */
export function isNoteMark(node: Node): boolean {
  const text = textOf(node).trim();
  if (text.length > 10 || !MARK.test(text)) return false;
  const name = nameOf(node);
  return name === 'a'
    ? (node.getAttribute?.('href') ?? '').startsWith('#')
    : name === 'sup' && text.startsWith('[');
}

/** Whether an item is a note itself, as Word's and Wikipedia's are named. */
export const isNote = (node: Node): boolean =>
  /^(?:foot|end|cite_)note/iu.test(node.getAttribute?.('id') ?? '');
