import { DiscordAPIError } from 'discord.js';

/** Whether Discord refused a request for this reason (a code of RESTJSONErrorCodes). */
export const isApiError = (error: unknown, code: number): error is DiscordAPIError =>
  error instanceof DiscordAPIError && error.code === code;
