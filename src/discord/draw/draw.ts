import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  MessageFlags,
  type APIActionRowComponent,
  type APIButtonComponent,
} from 'discord.js';
import type { Reply, ReplyBlock, ReplyButton, ReplyFile, Words } from '../../reply/reply.ts';
import { closeDirections } from '../../text/close-directions.ts';
import { writeCustomId } from './custom-id.ts';
import { flat } from './escape.ts';
import { drawWords } from './link.ts';
import { paginate } from './paginate.ts';
import { markdownBlock, type MarkdownBlock } from './markdown-block.ts';

/** One message of a reply: what `reply`, `editReply` and `followUp` take. Nobody is pinged by what a story says, nothing unfolds. */
export type MessagePage = {
  readonly content: string;
  readonly allowedMentions: { readonly parse: readonly []; readonly repliedUser: false };
  readonly flags: MessageFlags.SuppressEmbeds;
  /** Always there, so that an edit takes away the buttons of what it edits. */
  readonly components: readonly APIActionRowComponent<APIButtonComponent>[];
  readonly files?: readonly AttachmentBuilder[];
};

/** A reply as messages of at most 2,000 characters; its buttons are under the first, from which the question is read back, its files with the last. Throws a TypeError for a reply without words. */
export function drawForDiscord({
  blocks,
  buttons = [],
  files = [],
}: Reply): readonly [MessagePage, ...MessagePage[]] {
  const contents = paginate(blocks.map(markdownBlocks));
  const pages = contents.map((content, at) => {
    const isLast = at === contents.length - 1;
    return {
      ...pageOf(content),
      components: at === 0 ? rowsOf(buttons).map(rowOf) : [],
      ...(isLast &&
        files.length > 0 && {
          files: files.map(attachmentOf),
        }),
    };
  });
  const [first, ...more] = pages;
  if (first === undefined) throw new TypeError('a reply without words cannot be shown');
  return [first, ...more];
}

/** Discord takes so many characters to describe a picture. */
const LONGEST_ALT = 1024;

const attachmentOf = ({ name, bytes, alt }: ReplyFile): AttachmentBuilder =>
  new AttachmentBuilder(Buffer.from(bytes), {
    name,
    ...(alt !== undefined && { description: alt.slice(0, LONGEST_ALT) }),
  });

const pageOf = (content: string): MessagePage => ({
  content,
  allowedMentions: { parse: [], repliedUser: false },
  flags: MessageFlags.SuppressEmbeds,
  components: [],
});

const LOOKS = {
  plain: ButtonStyle.Secondary,
  good: ButtonStyle.Success,
  danger: ButtonStyle.Danger,
} as const;

/** Discord shows five in a row, and five rows. */
const BUTTONS_IN_A_ROW = 5;

const rowsOf = (buttons: readonly ReplyButton[]): readonly (readonly ReplyButton[])[] =>
  Array.from({ length: Math.ceil(buttons.length / BUTTONS_IN_A_ROW) }, (_row, at) =>
    buttons.slice(at * BUTTONS_IN_A_ROW, (at + 1) * BUTTONS_IN_A_ROW),
  );

const rowOf = (buttons: readonly ReplyButton[]): APIActionRowComponent<APIButtonComponent> =>
  new ActionRowBuilder<ButtonBuilder>()
    .addComponents(
      buttons.map(({ button, payload, label, look = 'plain' }) =>
        new ButtonBuilder().setCustomId(idOf(button, payload)).setLabel(label).setStyle(LOOKS[look]),
      ),
    )
    .toJSON();

function idOf(name: string, payload: string): string {
  const id = writeCustomId({ of: 'button', name, payload });
  if (id === null) throw new TypeError(`what the button "${name}" is about does not fit: ${payload}`);
  return id;
}

/** What a block is drawn as belongs together: a quotation stands with its credit where they fit on one page. */
function markdownBlocks(block: ReplyBlock): readonly MarkdownBlock[] {
  switch (block.kind) {
    case 'question':
    case 'note':
      return real([small(block.text)]);
    case 'say':
      return real([markdownBlock('', block.text)]);
    case 'quote':
      return real([
        block.isDoubtful === true ? small(block.text) : markdownBlock('> ', block.text, block.short),
        ...block.notes.map(small),
        wordsBlock('-# ', block.credit),
      ]);
    case 'list':
      return real(block.items.map((item) => wordsBlock('- ', item)));
  }
}

const small = (text: string): MarkdownBlock | null => markdownBlock('-# ', flat(text));

function wordsBlock(prefix: MarkdownBlock['prefix'], words: readonly Words[]): MarkdownBlock | null {
  const apart = words.map((each, at) =>
    at === words.length - 1 ? each : { ...each, text: closeDirections(each.text) },
  );
  const block = markdownBlock(prefix, flat(apart.map(({ text }) => text).join('')));
  return block && { ...block, drawn: `${prefix}${apart.map(drawWords).join('').trim()}` };
}

const real = (blocks: readonly (MarkdownBlock | null)[]): readonly MarkdownBlock[] =>
  blocks.filter((block) => block !== null);
