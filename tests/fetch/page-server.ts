import { createServer, type RequestListener } from 'node:http';
import { createServer as createNetServer, type AddressInfo, type Server } from 'node:net';
import { onTestFinished } from 'vitest';

export type PageServer = { readonly at: (path?: string) => string; readonly port: number };

/** A server on loopback until the test is over. */
export async function serve(answer: RequestListener): Promise<PageServer> {
  const server = createServer(answer);
  return listen(server, () => server.closeAllConnections());
}

/** A server that writes these bytes whatever it is asked, and ends the connection. */
export const serveBytes = (bytes: string): Promise<PageServer> =>
  listen(
    createNetServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.end(bytes));
    }),
    () => {},
  );

async function listen(server: Server, end: () => void): Promise<PageServer> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    end();
    await new Promise((resolve) => server.close(resolve));
  });
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return { port, at: (path = '/') => `http://127.0.0.1:${port}${path}` };
}

/** The same answer to whatever is asked. */
export const always =
  (
    body: string | Uint8Array,
    headers: Readonly<Record<string, string>> = {},
    status = 200,
  ): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  };
