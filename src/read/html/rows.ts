import { ELEMENT, nameOf, textOf, type Node } from './dom.ts';
import { withoutUnseen } from '../unseen.ts';

/** Of a cell, in characters: what is longer is text in a table that was made for its looks. */
const LONGEST_CELL = 200;
const BLOCKS: ReadonlySet<string> = new Set([
  'p',
  'div',
  'table',
  'ul',
  'ol',
  'article',
  'section',
  'h1',
  'h2',
  'h3',
]);

const elementsIn = (node: Node): readonly Node[] =>
  [...node.childNodes].filter(({ nodeType }) => nodeType === ELEMENT);

/** Whether a node is a row of a table of data. */
export function isRowOfCells(node: Node): boolean {
  if (nameOf(node) !== 'tr') return false;
  const cells = elementsIn(node);
  return (
    cells.length > 1 &&
    cells.every(
      (cell) =>
        textOf(cell).length <= LONGEST_CELL && !elementsIn(cell).some((each) => BLOCKS.has(nameOf(each))),
    )
  );
}

/** The words of its cells. */
export const cellsOf = (row: Node): readonly string[] =>
  elementsIn(row).map((cell) => withoutUnseen(textOf(cell)).replaceAll(/\s+/gu, ' ').trim());
