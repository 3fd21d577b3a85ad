import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
  RESTJSONErrorCodes,
} from 'discord.js';
import { UserError } from '../../text/errors.ts';
import { isApiError } from './api-error.ts';

const PORTAL = 'https://discord.com/developers/applications';
const BAD_TOKEN = `Discord does not accept this token: open ${PORTAL}, choose the application, press Reset Token on its Bot page, and put the new token into .env as DISCORD_TOKEN.`;
const BAD_INTENTS = `Discord does not allow this bot the intents that it asks for: open ${PORTAL}, choose the application, and switch on what is named under Privileged Gateway Intents on its Bot page.`;
const UNREACHABLE =
  'Discord cannot be reached: check the connection to the internet (and https://discordstatus.com), then start again.';

const FOR_GOOD: ReadonlyMap<number, string> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, BAD_TOKEN],
  [GatewayCloseCodes.DisallowedIntents, BAD_INTENTS],
  [GatewayCloseCodes.InvalidIntents, BAD_INTENTS],
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
  if (isBadToken(error)) return new UserError(BAD_TOKEN);
  return isUnreachable(error) ? new UserError(UNREACHABLE, { cause: error }) : error;
}

/** What is wrong where the gateway closes for good with this code; null where nobody can mend it. */
export function gatewayClosed(code: number): UserError | null {
  const sentence = FOR_GOOD.get(code);
  return sentence === undefined ? null : new UserError(sentence);
}

type RegistrationTarget = { readonly guildId: string | null; readonly application: string };

/** What is wrong where Discord does not let the bot into the server of DISCORD_GUILD_ID; null where something else failed. */
export function outsideServer(
  error: unknown,
  { guildId, application }: RegistrationTarget,
): UserError | null {
  const isOutside =
    isApiError(error, RESTJSONErrorCodes.MissingAccess) || isApiError(error, RESTJSONErrorCodes.UnknownGuild);
  return guildId !== null && isOutside ? notInServer(guildId, application) : null;
}

const notInServer = (guildId: string, application: string): UserError =>
  new UserError(
    `Discord does not let this bot register commands in the server ${guildId}: check DISCORD_GUILD_ID in .env, and invite the bot with https://discord.com/oauth2/authorize?client_id=${application}&scope=bot+applications.commands`,
  );

const isBadToken = (error: unknown): boolean =>
  (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
  (error instanceof DiscordAPIError && error.status === 401);

const isUnreachable = (error: unknown): boolean =>
  error instanceof NotReady ||
  (error instanceof HTTPError && error.status >= 500) ||
  (error instanceof Error && (error.name === 'AbortError' || NETWORK.test(codeOf(error))));

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : '';
