import { Events, type Client } from 'discord.js';
import type { Logger } from 'pino';
import { UserError } from '../../text/errors.ts';
import { gatewayClosed } from './start-failure.ts';

/** Resolves when the gateway closes for good, with the sentence that says what to do. */
export const connectionLost = (client: Client, log: Logger): Promise<UserError> =>
  new Promise((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      const reason =
        gatewayClosed(code) ??
        new UserError(`Discord has closed the connection for good (code ${code}); start the bot again.`);
      log.fatal({ code }, reason.message);
      resolve(reason);
    });
  });
