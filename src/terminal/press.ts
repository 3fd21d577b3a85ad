import type { Asker } from '../command/asker.ts';
import type { Commands } from '../command/load-commands.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Reply } from '../reply/reply.ts';
import { en } from '../reply/words/en.ts';
import { UserError } from '../text/errors.ts';
import { optionsIn } from './options-in.ts';
import type { Session } from './session.ts';

type Setting = { readonly commands: Commands; readonly newsroom: Newsroom; readonly asker: Asker };

/** Does what a button of the last reply does whose words were typed: `context`, `more`; with a form, `set day day: 2024-03-06`. Null for any other line. */
export function press(
  line: string,
  { commands, newsroom, asker }: Setting,
  { buttons, question }: Session,
): Reply | Promise<Reply> | null {
  const typed = plain(line);
  const pressed = buttons.find(({ label }) => typed === plain(label) || typed.startsWith(`${plain(label)} `));
  const button = commands.buttons.get(pressed?.button ?? '');
  if (pressed === undefined || button === undefined) return null;
  if (button.form === undefined && typed !== plain(pressed.label)) return null;
  const form = Object.entries(button.form?.fields ?? {}).map(([name, field]) => [
    name,
    { description: field.description, required: field.form?.required ?? false },
  ]);
  const rest = line.trim().slice(pressed.label.length);
  const fields = optionsIn(rest, Object.fromEntries(form), plain(pressed.label));
  if (button.audience === 'moderators' && !asker.isModerator) throw new UserError(en.moderatorsOnly);
  return button.run({ at: pressed.at, question, fields }, newsroom, asker);
}

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/^\/|[?!]$/gu, '');
