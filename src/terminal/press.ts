import type { Asker } from '../command/asker.ts';
import type { Button } from '../command/button.ts';
import type { Commands } from '../command/load-commands.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { say, type Reply } from '../reply/reply.ts';
import { en } from '../reply/words/en.ts';
import { UserError } from '../text/errors.ts';
import { optionsIn } from './options-in.ts';
import type { Session } from './session.ts';

type PressContext = { readonly commands: Commands; readonly newsroom: Newsroom; readonly asker: Asker };

/** Does what a button of the last reply does whose words were typed: `context`, `more`; with a form, `set day day: 2024-03-06`. Null for any other line. */
export function press(
  line: string,
  { commands, newsroom, asker }: PressContext,
  { buttons, question }: Session,
): Reply | Promise<Reply> | null {
  const typed = plain(line);
  const pressed = buttons.find(({ label }) => typed === plain(label) || typed.startsWith(`${plain(label)} `));
  const button = commands.buttons.get(pressed?.button ?? '');
  if (pressed === undefined) return isMore(typed) && buttons.length > 0 ? say(en.more.none) : null;
  if (button === undefined || (button.form === undefined && typed !== plain(pressed.label))) return null;
  if (button.audience === 'moderators' && !asker.isModerator)
    throw new UserError({ code: 'moderators-only' });
  const fields = fieldsIn(line, button, pressed.label);
  return button.run({ payload: pressed.payload, question, fields }, newsroom, asker);
}

/** Behind the last answer there is no such button; as a question it would be a follow-up. */
const isMore = (typed: string): boolean => typed === plain(en.buttons.more);

/** What stands behind the words of a button for each field of its form. */
function fieldsIn(line: string, { form }: Button, label: string): Readonly<Record<string, string>> {
  const fields = Object.entries(form?.(en).fields ?? {}).map(([name, field]) => [
    name,
    { description: field.description, required: field.required ?? false },
  ]);
  return optionsIn(line.trim().slice(label.length), Object.fromEntries(fields), plain(label));
}

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/^\/|[?!]$/gu, '');
