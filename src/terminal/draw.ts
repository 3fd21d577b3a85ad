import { styleText } from 'node:util';
import type { Reply, ReplyBlock, Words } from '../reply/reply.ts';

type Style = Parameters<typeof styleText>[0];

/** How words look: `plain` where the terminal has no colours or the output is a file. */
export type Paint = (style: Style, text: string) => string;

export const plain: Paint = (_style, text) => text;
export const coloured: Paint = (style, text) => styleText(style, text);

/** A reply as lines of text. What was asked stands just above it in a terminal, so it is not repeated, but for a follow-up as it was read. */
export function drawForTerminal(reply: Reply, paint: Paint = plain): string {
  return reply.blocks.flatMap((block) => drawBlock(block, paint)).join('\n');
}

function drawBlock(block: ReplyBlock, paint: Paint): readonly string[] {
  switch (block.kind) {
    case 'question':
      return block.isReadAs === true ? [paint('dim', `→ ${harmless(block.text)}`)] : [];
    case 'say':
      return [harmless(block.text)];
    case 'note':
      return [paint('dim', harmless(block.text))];
    case 'list':
      return block.items.map((item) => `  ${wordsOf(item)}`);
    case 'quote': {
      const text = harmless(block.text);
      const { start, end } = block.short ?? { start: 0, end: 0 };
      const plainly = (words: string): string => (block.isDoubtful === true ? paint('dim', words) : words);
      const shown = `${text.slice(0, start)}${start < end ? paint('bold', text.slice(start, end)) : ''}${text.slice(end)}`;
      return [
        plainly(`  ${shown.replaceAll(/\r?\n/gu, '\n  ')}`),
        ...block.notes.map((note) => paint('dim', `    ${harmless(note)}`)),
        paint('dim', `    — ${wordsOf(block.credit)}`),
      ];
    }
  }
}

const wordsOf = (words: readonly Words[]): string =>
  words.map(({ text, url }) => harmless(url === undefined ? text : `${text} (${url})`)).join('');

/** A story cannot move the cursor or change colours: control characters but line ends become spaces, one for one. */
const harmless = (text: string): string => text.replaceAll(/[^\P{Cc}\n\r\t]|\r(?!\n)/gu, ' ');
