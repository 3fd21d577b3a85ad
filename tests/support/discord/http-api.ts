import { createServer, type IncomingMessage, type Server } from 'node:http';
import { isRecord, recordsOf, stringOf } from './json.ts';
import { urlOf } from './gateway.ts';
import { error, invalidBody, type Answer, type Call, type Route } from './route.ts';
import { objectionsTo } from './schemas.ts';

/** What a test lets go wrong: the next `times` requests that fit are answered so. */
export type Fault = {
  readonly method?: string;
  readonly path: RegExp;
  readonly answer: Answer;
  readonly times?: number;
};

export type HttpApi = {
  readonly server: Server;
  readonly calls: readonly Call[];
  /** What Discord would have refused, in words. A test that leaves anything here has found a bug in the bot. */
  readonly refused: string[];
  readonly fail: (fault: Fault) => void;
  /** Keeps a file as Discord's servers for files do, and gives its address. */
  readonly upload: (file: { readonly name: string; readonly bytes: Uint8Array }) => string;
};

const PREFIX = /^\/api\/v10/u;

export function serveApi(routes: readonly Route[], token: string): HttpApi {
  const calls: Call[] = [];
  const refused: string[] = [];
  const faults: { fault: Fault; left: number }[] = [];
  const answer = async (call: Call, authorized: boolean): Promise<Answer> => {
    const faulty = faults.find(({ fault, left }) => left > 0 && fits(fault, call));
    if (faulty !== undefined) {
      faulty.left -= 1;
      return faulty.fault.answer;
    }
    if (!authorized && !/^\/(?:interactions|webhooks)\//u.test(call.path))
      return error(401, 0, '401: Unauthorized');
    return answerBy(routes, call, refused);
  };
  const uploads = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    const upload = uploads.get(decodeURIComponent(request.url ?? ''));
    const lost = faults.find(({ fault, left }) => left > 0 && fault.path.test(request.url ?? ''));
    if (upload !== undefined && lost !== undefined) {
      lost.left -= 1;
      response.writeHead(lost.fault.answer.status).end();
      return;
    }
    if (upload !== undefined) return void response.end(upload);
    const respond = async (): Promise<void> => {
      const call = callOf(request, await readBody(request));
      calls.push(call);
      const { status, body, headers } = await answer(call, request.headers.authorization === `Bot ${token}`);
      // discord.js reads a body wherever a type is named: a 204 names none.
      const type = body === undefined ? {} : { 'content-type': 'application/json' };
      response.writeHead(status, { ...type, ...headers });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    };
    void respond();
  });
  return {
    server,
    calls,
    refused,
    fail: (fault) => faults.push({ fault, left: fault.times ?? 1 }),
    upload: ({ name, bytes }) => {
      const path = `/attachments/${uploads.size}/${name}`;
      uploads.set(path, bytes);
      return `${urlOf(server, 'http')}${encodeURI(path)}`;
    },
  };
}

const fits = (fault: Fault, { method, path }: Call): boolean =>
  (fault.method ?? method) === method && fault.path.test(path);

async function answerBy(routes: readonly Route[], call: Call, refused: string[]): Promise<Answer> {
  for (const route of routes) {
    const match = route.method === call.method ? route.path.exec(call.path) : null;
    if (match === null) continue;
    const objections = objectionsOf(route, call);
    if (objections.length > 0) {
      refused.push(...objections.map((objection) => `${call.method} ${call.path}: ${objection}`));
      return invalidBody(objections);
    }
    return route.answer({ ...call, params: { ...match.groups } });
  }
  refused.push(`${call.method} ${call.path}: the fake knows no such route`);
  return error(404, 0, '404: Not Found');
}

function objectionsOf({ schema, limits }: Route, { body, list }: Call): readonly string[] {
  const bodies = list.length > 0 ? list : [body];
  return bodies.flatMap((one) => [
    ...(schema === undefined ? [] : objectionsTo(schema, one)),
    ...(limits?.(one) ?? []),
  ]);
}

function callOf(request: IncomingMessage, body: unknown): Call {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  return {
    method: request.method ?? 'GET',
    path: decodeURIComponent(url.pathname).replace(PREFIX, ''),
    query: url.searchParams,
    params: {},
    body: isRecord(body) ? body : {},
    list: recordsOf(body),
  };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  const whole = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return withFiles(whole, type);
  const text = whole.toString('utf8');
  return text === '' ? {} : parsed(text);
}

/** The body of a message that comes with files, whose names and sizes stand under `files`. */
async function withFiles(whole: Buffer, type: string): Promise<unknown> {
  const form = await new Response(new Uint8Array(whole), { headers: { 'content-type': type } }).formData();
  const body = parsed(stringOf(form.get('payload_json')));
  if (!isRecord(body)) return null;
  const named = recordsOf(body['attachments']).map((attachment) => {
    const file = form.get(`files[${String(attachment['id'])}]`);
    return file instanceof File ? { ...attachment, filename: file.name, size: file.size } : attachment;
  });
  return { ...body, attachments: named };
}

/** Null for what is no JSON (a form, a file): every schema refuses it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
