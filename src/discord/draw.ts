import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  MessageFlags,
  type APIActionRowComponent,
  type APIButtonComponent,
} from 'discord.js';
import type { Reply, ReplyBlock, ReplyButton, Words } from '../reply/reply.ts';
import { closeDirections } from './close-directions.ts';
import { writeCustomId } from './custom-id.ts';
import { flat } from './escape.ts';
import { drawWords } from './link.ts';
import { paginate } from './paginate.ts';
import { unitOf, type Unit } from './unit.ts';

/** One message of a reply: what `reply`, `editReply` and `followUp` take. Nobody is pinged by what a story says, nothing unfolds. */
export type Page = {
  readonly content: string;
  readonly allowedMentions: { readonly parse: readonly []; readonly repliedUser: false };
  readonly flags: MessageFlags.SuppressEmbeds;
  /** Always there, so that an edit takes away the buttons of what it edits. */
  readonly components: readonly APIActionRowComponent<APIButtonComponent>[];
  readonly files?: readonly AttachmentBuilder[];
};

/** A reply as messages of at most 2,000 characters; its buttons are under the first, from which the question is read back, its files with the last. Throws a TypeError for a reply without words. */
export function drawForDiscord({ blocks, buttons = [], files = [] }: Reply): readonly [Page, ...Page[]] {
  const contents = paginate(blocks.map(unitsOf));
  const pages = contents.map((content, at) => {
    const isLast = at === contents.length - 1;
    return {
      ...pageOf(content),
      components: at === 0 && buttons.length > 0 ? [rowOf(buttons)] : [],
      ...(isLast &&
        files.length > 0 && {
          files: files.map(({ name, bytes }) => new AttachmentBuilder(Buffer.from(bytes), { name })),
        }),
    };
  });
  const [first, ...more] = pages;
  if (first === undefined) throw new TypeError('a reply without words cannot be shown');
  return [first, ...more];
}

const pageOf = (content: string): Page => ({
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

const rowOf = (buttons: readonly ReplyButton[]): APIActionRowComponent<APIButtonComponent> =>
  new ActionRowBuilder<ButtonBuilder>()
    .addComponents(
      buttons.map(({ button, at, label, look = 'plain' }) =>
        new ButtonBuilder().setCustomId(idOf(button, at)).setLabel(label).setStyle(LOOKS[look]),
      ),
    )
    .toJSON();

function idOf(name: string, at: string): string {
  const id = writeCustomId({ of: 'button', name, at });
  if (id === null) throw new TypeError(`what the button "${name}" is about does not fit: ${at}`);
  return id;
}

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
  const apart = words.map((each, at) =>
    at === words.length - 1 ? each : { ...each, text: closeDirections(each.text) },
  );
  const unit = unitOf(prefix, flat(apart.map(({ text }) => text).join('')));
  return unit && { ...unit, drawn: `${prefix}${apart.map(drawWords).join('').trim()}` };
}

const real = (units: readonly (Unit | null)[]): readonly Unit[] => units.filter((unit) => unit !== null);
