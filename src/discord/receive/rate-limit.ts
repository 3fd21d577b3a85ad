/** Of a member. */
export const QUESTIONS_A_MINUTE = 10;
/** In milliseconds. */
const WINDOW = 60_000;
/** Those who have been quiet are forgotten when 2,000 are remembered. */
const MOST_REMEMBERED = 2000;

/** Counts a question of somebody: null where it is within the limit, else after how many seconds the next one will be. */
export type Limit = (member: string) => number | null;

/** Holds each member to QUESTIONS_A_MINUTE. `clock` gives milliseconds. */
export function limitQuestions(clock: () => number = Date.now): Limit {
  const times = new Map<string, readonly number[]>();
  const forget = (now: number): void => {
    for (const [member, asked] of times) if ((asked.at(-1) ?? 0) <= now - WINDOW) times.delete(member);
  };
  return (member) => {
    const now = clock();
    if (times.size >= MOST_REMEMBERED) forget(now);
    const recent = (times.get(member) ?? []).filter((time) => time > now - WINDOW);
    const [oldest = now] = recent;
    if (recent.length >= QUESTIONS_A_MINUTE) return Math.max(1, Math.ceil((oldest + WINDOW - now) / 1000));
    times.set(member, [...recent, now]);
    return null;
  };
}
