import { MessageFlags } from 'discord.js';
import type { Reply, ReplyBlock, Words } from '../reply/reply.ts';
import { flat } from './escape.ts';
import { drawWords } from './link.ts';
import { paginate } from './paginate.ts';
import { unitOf, type Unit } from './unit.ts';

/** One message of a reply: what `reply`, `editReply` and `followUp` take. Nobody is pinged by what a story says, nothing unfolds. */
export type Page = {
  readonly content: string;
  readonly allowedMentions: { readonly parse: readonly []; readonly repliedUser: false };
  readonly flags: MessageFlags.SuppressEmbeds;
};

/** A reply as messages of at most 2,000 characters. Throws a TypeError for a reply without words. */
export function drawForDiscord(reply: Reply): readonly [Page, ...Page[]] {
  const [first, ...more] = paginate(reply.blocks.map(unitsOf)).map(pageOf);
  if (first === undefined) throw new TypeError('a reply without words cannot be shown');
  return [first, ...more];
}

const pageOf = (content: string): Page => ({
  content,
  allowedMentions: { parse: [], repliedUser: false },
  flags: MessageFlags.SuppressEmbeds,
});

/** The units of a block belong together: a quotation stands with its credit where they fit on one page. */
function unitsOf(block: ReplyBlock): readonly Unit[] {
  switch (block.kind) {
    case 'question':
    case 'note':
      return real([small(block.text)]);
    case 'say':
      return real([unitOf('', block.text)]);
    case 'quote':
      return real([
        unitOf('> ', block.text, block.short),
        ...block.notes.map(small),
        wordsUnit('-# ', block.credit),
      ]);
    case 'list':
      return real(block.items.map((item) => wordsUnit('- ', item)));
  }
}

const small = (text: string): Unit | null => unitOf('-# ', flat(text));

function wordsUnit(prefix: Unit['prefix'], words: readonly Words[]): Unit | null {
  const unit = unitOf(prefix, flat(words.map(({ text }) => text).join('')));
  return unit && { ...unit, drawn: `${prefix}${words.map(drawWords).join('').trim()}` };
}

const real = (units: readonly (Unit | null)[]): readonly Unit[] => units.filter((unit) => unit !== null);
