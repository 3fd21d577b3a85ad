import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { Moderation } from '../../newsroom/servers/moderation.ts';
import type { Reply } from '../../reply/reply.ts';
import type { Catalogue } from '../../reply/words/catalogue.ts';
import { wordsIn } from '../../reply/words/words-in.ts';
import type { Asker } from '../asker.ts';
import { defineCommand, type Command } from '../command.ts';
import type { Given, Options } from '../option.ts';
import { moderationOf } from './moderation-of.ts';

/** What a command for moderators works with. */
export type ModeratorContext = {
  readonly newsroom: Newsroom;
  readonly asker: Asker;
  /** What moderators may do in this server. */
  readonly moderation: Moderation;
  /** In the asker's language. */
  readonly words: Catalogue;
};

type Definition<All extends Options> = Pick<Command, 'name' | 'description' | 'form'> & {
  readonly options: All;
  readonly run: (given: Given<All>, context: ModeratorContext) => Reply | Promise<Reply>;
};

/** A command for the moderators of a server: it is offered to them alone, and only who runs it sees its reply. Throws a UserError outside a server. */
export const defineModeratorCommand = <const All extends Options>({
  run,
  ...definition
}: Definition<All>): Command =>
  defineCommand({
    ...definition,
    audience: 'moderators',
    serversOnly: true,
    whisper: true,
    run: (given: Given<All>, newsroom, asker) => {
      const moderation = moderationOf(newsroom);
      return run(given, { newsroom, asker, moderation, words: wordsIn(asker.language) });
    },
  });
