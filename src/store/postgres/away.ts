import { UserError } from '../../text/errors.ts';
import { reasonOf } from '../../text/reason-of.ts';

/**
 * SQLSTATEs of a database that is away, or cannot be written to, for a while: connection exceptions (08), too many connections, read-only
 * since another has taken over, shut down, starting (PostgreSQL, Appendix A).
 */
const AWAY: ReadonlySet<string> = new Set(['53300', '25006', '57P01', '57P02', '57P03', '57P05']);
const CONNECTION_EXCEPTION = '08';
/** Of Node, for a host that is not found, refuses, or does not answer. */
const NETWORK: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EPIPE',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
]);
/** What `pg` throws has no code where a connection ends or is not made in time. */
const MESSAGES = ['Connection terminated', 'timeout', 'Client was closed', 'not queryable'];

/** Whether an error says that the database is away, rather than that a query is wrong. */
function isAway(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof UserError) return false;
  // Node tries every address of a host, and tells all that failed.
  if (error instanceof AggregateError && error.errors.some(isAway)) return true;
  const code = reasonOf(error);
  return (
    AWAY.has(code) ||
    NETWORK.has(code) ||
    code.startsWith(CONNECTION_EXCEPTION) ||
    (code === 'unknown' && MESSAGES.some((words) => error.message.includes(words)))
  );
}

/**
 * What is thrown in the place of an error of `pg`: of that, code and message are kept and nothing else, since what hangs on it may name
 * how the database is reached.
 */
export function plainError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof UserError || error instanceof TypeError) return error;
  const plain = Object.assign(new Error(`the database: ${error.message}`), { code: reasonOf(error) });
  return isAway(error) ? new UserError({ code: 'database-away' }, { cause: plain }) : plain;
}
