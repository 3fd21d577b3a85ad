import { stripVTControlCharacters } from 'node:util';

const lengthOf = (text: string): number => stripVTControlCharacters(text).length;

/** A line in lines of at most `columns`, cut at spaces, each with the indent of the first. A word that is longer stays whole. */
export function wrap(line: string, columns: number): string {
  const indent = /^ */u.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let row = '';
  for (const word of line.slice(indent.length).split(' ')) {
    if (row !== '' && lengthOf(indent) + lengthOf(row) + 1 + lengthOf(word) > columns) {
      lines.push(indent + row);
      row = word;
    } else row = row === '' && lines.length === 0 && word === '' ? row : row === '' ? word : `${row} ${word}`;
  }
  return [...lines, indent + row].join('\n');
}
