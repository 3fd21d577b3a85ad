import type { Reply, ReplyButton } from '../reply/reply.ts';
import type { Language } from '../reply/words/language.ts';
import { wordsIn } from '../reply/words/words-in.ts';

/** The only button that is Discord's own: elsewhere there is nothing to delete. */
export const REMOVE = 'remove';

/** A reply that others see can be deleted by who asked. Five buttons are the most. */
export function removable(reply: Reply, language: Language): Reply {
  const { buttons = [] } = reply;
  const remove: ReplyButton = { button: REMOVE, at: '', label: wordsIn(language).buttons.remove };
  return buttons.length === 0 || buttons.length >= 5 ? reply : { ...reply, buttons: [...buttons, remove] };
}
