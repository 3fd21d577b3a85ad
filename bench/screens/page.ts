import { recordsOf, stringOf } from '../../tests/support/discord/json.ts';
import type { Said } from '../../tests/support/discord/said.ts';
import { elementsOf, html } from './markdown.ts';

/** One exchange: what somebody did, and what they saw. */
export type Scene = {
  /** A slash command as it was typed, or the text of a message that the bot replied to. */
  readonly command?: string;
  readonly message?: string;
  readonly said: Said;
};

const disc = (colour: string, mark: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="20" fill="${colour}"/><text x="20" y="29" font-family="DejaVu Serif" font-size="26" text-anchor="middle" fill="#fff">${mark}</text></svg>`,
  ).toString('base64')}`;
const NORA = `author="Nora" avatar="${disc('#3ba55c', 'N')}"`;
const BOT = `author="onrecord" avatar="${disc('#5865f2', '“')}" bot role-color="#5865f2"`;

/** The page that a browser takes a picture of. `script` registers the elements. */
export const pageOf = (scenes: readonly Scene[], isLight: boolean, script: string): string => `<!doctype html>
<meta charset="utf-8">
<style>
  body { margin: 0; background: ${isLight ? '#fff' : '#313338'}; }
  discord-messages { border: 0; }
  strong { font-weight: 700; }
  .button { display: inline-block; border-radius: 8px; padding: 7px 16px; margin: 4px 8px 0 0; font-size: 14px; font-weight: 500; background: ${isLight ? '#e3e5e8' : '#4e5058'}; color: ${isLight ? '#313338' : '#fff'}; }
</style>
<script>${script}</script>
<discord-messages ${isLight ? 'light-theme' : ''} no-background>
${scenes.map(messagesOf).join('\n')}
</discord-messages>`;

function messagesOf({ command, message, said }: Scene): string {
  const asked =
    message === undefined
      ? ''
      : `<discord-message ${NORA} timestamp="16:20"><discord-mention type="user" highlight>onrecord</discord-mention> ${html(message)}</discord-message>`;
  const above =
    command === undefined
      ? message === undefined
        ? ''
        : `<discord-reply slot="reply" ${NORA}>@onrecord ${html(message)}</discord-reply>`
      : `<discord-command slot="reply" ${NORA} command="${html(command)}"></discord-command>`;
  return `${asked}<discord-message ${BOT} timestamp="16:20" ${said.ephemeral ? 'ephemeral' : ''}>${above}${elementsOf(said.content)}${buttonsOf(said)}</discord-message>`;
}

/** As Discord draws them now, in both themes; the element of the library knows one. */
function buttonsOf({ body }: Said): string {
  const labels = recordsOf(body['components']).flatMap((row) =>
    recordsOf(row['components']).map((button) => stringOf(button['label'])),
  );
  return labels.map((label) => `<span class="button">${html(label)}</span>`).join('');
}
