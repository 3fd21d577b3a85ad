import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UserError } from '../text/errors.ts';
import { reasonOf } from '../text/reason-of.ts';
import type { Measured, Metrics } from './metrics.ts';

type Health = Measured & { readonly metrics: Metrics };

/** Where it is served. Port 0 is any that is free. */
export type Place = { readonly port: number; readonly host: string };

export type Served = { readonly port: number; readonly stop: () => Promise<void> };

/**
 * Serves /health (200 where the bot can answer, 503 where it cannot) and /metrics. Throws a UserError where the port
 * is taken or cannot be used.
 */
export async function serveHealth({ port, host }: Place, health: Health): Promise<Served> {
  const server = createServer((request, response) => {
    const path = pathOf(request.url);
    if (request.method !== 'GET' && request.method !== 'HEAD') answer(response, 405, 'GET only\n');
    else if (path === '/metrics') void writeMetrics(response, health);
    else if (path === '/health') writeHealth(response, health);
    else answer(response, 404, 'There are /health and /metrics.\n');
  });
  // A prober that keeps its connection open must not keep the program from ending.
  server.keepAliveTimeout = 1000;
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    const reason = reasonOf(cause);
    const problem =
      reason === 'EADDRINUSE'
        ? ({ code: 'port-taken', port } as const)
        : ({ code: 'port-closed', port, host, reason } as const);
    throw new UserError(problem, { cause });
  }
  return {
    port: portOf(server.address()),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** What stands before the query. `URL` would throw for "//", which any scanner asks for, and end the program. */
const pathOf = (target = '/'): string => target.replace(/\?.*$/u, '');

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' ? (address?.port ?? 0) : 0;

async function writeMetrics(response: ServerResponse, { metrics }: Health): Promise<void> {
  try {
    const text = await metrics.text();
    response.setHeader('content-type', metrics.contentType);
    answer(response, 200, text);
  } catch {
    answer(response, 500, 'The figures could not be read.\n');
  }
}

function writeHealth(
  response: ServerResponse,
  { stories, isOnDiscord, database = null, shards = () => [] }: Health,
): void {
  const discord = isOnDiscord();
  const isWell = discord !== false && stories() > 0;
  response.setHeader('content-type', 'application/json');
  answer(
    response,
    isWell ? 200 : 503,
    `${JSON.stringify({
      status: isWell ? 'ok' : 'unwell',
      discord,
      stories: stories(),
      // Without its database the bot goes on from memory.
      ...(database !== null && { database: database.isUp() ? 'up' : 'away', lag: database.lag() / 1000 }),
      ...(shards().length > 0 && { shards: shards() }),
    })}\n`,
  );
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.end(text);
}
