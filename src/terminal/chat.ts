import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { complete } from './complete.ts';
import type { Reply } from '../reply/reply.ts';
import { coloured, drawForTerminal, plain } from './draw.ts';
import { runLine, type TerminalContext } from './run-line.ts';
import { saveFiles } from './save-files.ts';
import { beginSession, type Session } from './session.ts';
import { wrap } from './wrap.ts';

/** Where a chat takes place. `interactive`: a person types, so there is a prompt, completion and history. */
export type Terminal = {
  readonly input: Readable;
  readonly output: Writable;
  readonly interactive: boolean;
  readonly colours: boolean;
  /** Its width now, in columns; null: lines are not wrapped. */
  readonly columns: () => number | null;
};

/** Answers line by line until the input ends, Ctrl-C on an empty line, or `exit`. Piped lines are answered in order, each under its question. */
export async function chat(
  { input, output, interactive, colours, columns }: Terminal,
  context: TerminalContext,
): Promise<void> {
  const paint = colours ? coloured : plain;
  const lines = createInterface({
    input,
    output: interactive ? output : undefined,
    terminal: interactive,
    prompt: paint('cyan', '> '),
    completer: (line: string) => complete(line, context),
    crlfDelay: Infinity,
  });
  const session = beginSession();
  let isOpen = true;
  lines.once('close', () => {
    isOpen = false;
  });
  if (interactive) greet(lines, output, context);
  for await (const typed of lines) {
    const line = typed.trim();
    if (/^\/?(?:exit|quit|bye)$/iu.test(line)) break;
    if (line !== '') {
      const reply = await runLine(line, context, session);
      const shown = [drawForTerminal(reply, paint), ...(await saveFiles(reply)), ...hint(session, reply)];
      output.write(`${interactive ? '' : `> ${line}\n`}${fit(shown.join('\n'), columns())}\n\n`);
    }
    // Whoever leaves while an answer is on its way is not asked again: newer Node throws where a closed interface prompts.
    if (interactive && isOpen) lines.prompt();
  }
  lines.close();

  function hint({ buttons }: Session, reply: Reply): readonly string[] {
    // Those of the answer before are still there to be typed, but they are not of this reply.
    if (!interactive || (reply.buttons ?? []).length === 0) return [];
    return [paint('dim', buttons.map(({ label }) => `[${label}]`).join(' '))];
  }
}

const fit = (text: string, columns: number | null): string =>
  columns === null
    ? text
    : text
        .split('\n')
        .map((line) => wrap(line, columns))
        .join('\n');

function greet(lines: Interface, output: Writable, { newsroom }: TerminalContext): void {
  const count = newsroom.stories().length;
  output.write(
    `I answer with what ${count === 1 ? 'one story says' : `${count} stories say`}, word for word. Ask, or type help.\n`,
  );
  lines.on('SIGINT', () => {
    const isHalfTyped = lines.line !== '';
    output.write('\n');
    if (!isHalfTyped) return lines.close();
    // As a shell does: the line goes, the chat stays.
    lines.write(null, { ctrl: true, name: 'e' });
    lines.write(null, { ctrl: true, name: 'u' });
    lines.prompt();
  });
  lines.prompt();
}
