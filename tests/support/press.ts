import { OWNER, type Asker } from '../../src/command/asker.ts';
import type { Button } from '../../src/command/button.ts';
import type { Newsroom } from '../../src/newsroom/newsroom.ts';
import type { Reply } from '../../src/reply/reply.ts';

type Pressed = Parameters<Button['run']>[0];
type Where = { readonly newsroom: Newsroom; readonly asker?: Asker };

/** What comes of pressing a button, under a message without a question unless one is given. It rejects also where the button throws at once. */
export const press = async (
  button: Button,
  pressed: Partial<Pressed>,
  { newsroom, asker = OWNER }: Where,
): Promise<Reply> => button.run({ payload: '', question: null, fields: {}, ...pressed }, newsroom, asker);
