import { answerTo } from '../command/asking/answer-to.ts';
import { OWNER, type Asker } from '../command/asker.ts';
import { examplesFrom } from '../command/asking/examples.ts';
import type { Bot } from '../command/bot.ts';
import { optionsAlone } from '../command/option.ts';
import type { Commands } from '../command/load-commands.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { say, type Reply } from '../reply/reply.ts';
import { problemIn } from '../reply/problem-in.ts';
import { en } from '../reply/words/en.ts';
import { UserError } from '../text/errors.ts';
import { commandIn, commandsAlone } from './command-in.ts';
import { givenFrom } from './given.ts';
import { optionsIn } from './options-in.ts';
import { press } from './press.ts';
import { beginSession, remember, type Session } from './session.ts';

export type TerminalContext = {
  readonly commands: Commands;
  readonly newsroom: Newsroom;
  readonly bot: Bot;
  readonly log: { error(error: unknown, message: string): void };
};

/** Answers one typed line: `/when the embassy was stormed`, `/quote person: Mike Lee about: the briefing`, what a button of the last reply says, or a bare question, whose words are never an option's name. */
export async function runLine(
  line: string,
  context: TerminalContext,
  session: Session = beginSession(),
): Promise<Reply> {
  try {
    if (/^\/?(?:help|\?)$/iu.test(line)) return await helpFor(context);
    const reply = await (press(line, { ...context, asker: askerAt(context) }, session) ??
      runCommand(line, context, session));
    remember(session, reply);
    return reply;
  } catch (error) {
    if (error instanceof UserError) return say(problemIn(error.problem, en));
    context.log.error(error, 'a command failed');
    return say(en.apology);
  }
}

const askerAt = ({ bot }: TerminalContext): Asker => ({ ...OWNER, bot });

async function runCommand(
  line: string,
  context: TerminalContext,
  { question: before }: Session,
): Promise<Reply> {
  const { commands, newsroom } = context;
  const asker = askerAt(context);
  if (!line.startsWith('/')) {
    const ask = { question: line.trim(), ...(before !== null && { before: { question: before } }) };
    return answerTo(ask, { newsroom, asker });
  }
  const { command, rest } = commandIn(line, commands);
  const typed = optionsIn(rest, command.options, command.name);
  return command.run(await givenFrom(typed, command.options), newsroom, asker);
}

async function helpFor({ commands, newsroom }: TerminalContext): Promise<Reply> {
  const examples = await examplesFrom(newsroom);
  const items = commandsAlone(commands).map(({ name, description, options }) => [
    {
      text: `/${[name, ...Object.keys(optionsAlone(options)).map((each) => `${each}:`)].join(' ')} — ${description}`,
    },
  ]);
  return {
    blocks: [
      { kind: 'say', text: 'Ask a question, or use a command. Tab completes; Ctrl-D leaves.' },
      ...(examples.length === 0
        ? [{ kind: 'say', text: en.help.noStories } as const]
        : [
            { kind: 'say', text: en.help.examples } as const,
            { kind: 'list', items: examples.map((text) => [{ text }]) } as const,
          ]),
      { kind: 'list', items },
      {
        kind: 'note',
        text: 'After an answer: context, more or wrong?, and a follow-up such as “and when?”. A line that begins with / is a command.',
      },
    ],
  };
}
