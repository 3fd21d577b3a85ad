import type { Json } from './json.ts';
import type { BodyName } from './schemas.ts';

/** One request that the bot made. */
export type Call = {
  readonly method: string;
  /** After `/api/v10`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly params: Readonly<Record<string, string>>;
  readonly body: Json;
  /** The body as it came, where it is a list. */
  readonly list: readonly Json[];
};

export type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Route = {
  readonly method: string;
  /** With named groups for the ids. */
  readonly path: RegExp;
  readonly schema?: BodyName;
  /** What Discord's description does not say and Discord enforces. */
  readonly limits?: (body: Json) => readonly string[];
  readonly answer: (call: Call) => Answer | Promise<Answer>;
};

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const NOTHING: Answer = { status: 204 };

/** An error as Discord words it: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export const error = (status: number, code: number, message: string): Answer => ({
  status,
  body: { message, code },
});

export const invalidBody = (objections: readonly string[]): Answer => ({
  status: 400,
  body: {
    message: 'Invalid Form Body',
    code: 50035,
    errors: { _errors: objections.map((message) => ({ code: 'INVALID', message })) },
  },
});
