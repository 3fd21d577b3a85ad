import { Events, type Client } from 'discord.js';
import type { Logger } from 'pino';
import { problemIn } from '../../reply/problem-in.ts';
import { en } from '../../reply/words/en.ts';
import { UserError } from '../../text/errors.ts';
import { gatewayClosed } from './start-failure.ts';

/** Resolves when the gateway closes for good, with what to do about it. */
export const connectionLost = (client: Client, log: Logger): Promise<UserError> =>
  new Promise((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      const reason = gatewayClosed(code) ?? new UserError({ code: 'connection-closed', closeCode: code });
      log.fatal({ code }, problemIn(reason.problem, en));
      resolve(reason);
    });
  });
