import type { Reply, ReplyButton } from '../reply/reply.ts';

/** What was last shown: a follow-up builds on its question, and its buttons can be typed. */
export type Session = { question: string | null; buttons: readonly ReplyButton[] };

export const beginSession = (): Session => ({ question: null, buttons: [] });

/** A reply without a question of its own (a list, a context) leaves what was asked as it is. */
export function remember(session: Session, { blocks, buttons = [] }: Reply): void {
  // What is neither answered nor looked for (a greeting, a list) has no buttons, and nothing builds on it.
  if (buttons.length === 0) return;
  const asked = blocks.find((block) => block.kind === 'question');
  session.question = asked?.kind === 'question' ? asked.text : session.question;
  session.buttons = buttons;
}
