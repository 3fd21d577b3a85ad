import type { Reply, ReplyButton } from '../../reply/reply.ts';
import type { Language } from '../../reply/words/language.ts';
import { wordsIn } from '../../reply/words/words-in.ts';

/** The only button that is Discord's own: elsewhere there is nothing to delete. */
export const REMOVE = 'remove';

/** An answer that others see can be deleted by who asked. */
export function removable(reply: Reply, language: Language): Reply {
  const { blocks, buttons = [] } = reply;
  const isAnswer = buttons.length > 0 || blocks.some(({ kind }) => kind === 'question');
  const remove: ReplyButton = { button: REMOVE, payload: '', label: wordsIn(language).buttons.remove };
  return isAnswer ? { ...reply, buttons: [...buttons, remove] } : reply;
}
