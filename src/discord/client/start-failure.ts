import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
  RESTJSONErrorCodes,
} from 'discord.js';
import { UserError } from '../../text/errors.ts';
import type { Problem } from '../../text/problem.ts';
import { isApiError } from './api-error.ts';

const FOR_GOOD: ReadonlyMap<number, Problem> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, { code: 'token-refused' }],
  [GatewayCloseCodes.DisallowedIntents, { code: 'intents-refused' }],
  [GatewayCloseCodes.InvalidIntents, { code: 'intents-refused' }],
  [GatewayCloseCodes.InvalidShard, { code: 'shards-refused' }],
  [GatewayCloseCodes.ShardingRequired, { code: 'shards-refused' }],
]);

/** discord.js did not become ready in time. */
export class NotReady extends Error {
  override readonly name = 'NotReady';
}

/** Of Node and undici, for a host that is not found, refuses, or does not answer. */
const NETWORK =
  /^(?:E(?:CONN\w+|NOTFOUND|AI_AGAIN|TIMEDOUT|PIPE|HOSTUNREACH|NETUNREACH)|UND_ERR_\w+|ERR_TLS_\w+)$/u;

/**
 * What a start that failed tells whoever runs the bot: a UserError where they can mend it, the error itself where it is a bug.
 * `closeCode` is the one with which the gateway closed for good, if it did.
 */
export function startFailure(error: unknown, closeCode: number | null): unknown {
  const closed = closeCode === null ? null : gatewayClosed(closeCode);
  if (closed !== null) return closed;
  if (isBadToken(error)) return new UserError({ code: 'token-refused' });
  return isUnreachable(error) ? new UserError({ code: 'discord-unreachable' }, { cause: error }) : error;
}

/** What is wrong where the gateway closes for good with this code; null where nobody can mend it. */
export function gatewayClosed(code: number): UserError | null {
  const problem = FOR_GOOD.get(code);
  return problem === undefined ? null : new UserError(problem);
}

type RegistrationTarget = { readonly guildId: string | null; readonly application: string };

/** What is wrong where Discord does not let the bot into the server of DISCORD_GUILD_ID; null where something else failed. */
export function outsideServer(
  error: unknown,
  { guildId, application }: RegistrationTarget,
): UserError | null {
  const isOutside =
    isApiError(error, RESTJSONErrorCodes.MissingAccess) || isApiError(error, RESTJSONErrorCodes.UnknownGuild);
  return guildId !== null && isOutside
    ? new UserError({ code: 'outside-server', server: guildId, application })
    : null;
}

const isBadToken = (error: unknown): boolean =>
  (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
  (error instanceof DiscordAPIError && error.status === 401);

const isUnreachable = (error: unknown): boolean =>
  error instanceof NotReady ||
  (error instanceof HTTPError && error.status >= 500) ||
  (error instanceof Error && (error.name === 'AbortError' || NETWORK.test(codeOf(error))));

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : '';
