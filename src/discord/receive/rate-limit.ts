/** Of a member. */
export const QUESTIONS_A_MINUTE = 10;
/** In milliseconds. */
const WINDOW = 60_000;
/** Those who have been quiet are forgotten when 2,000 are remembered. */
const MOST_REMEMBERED = 2000;

/** A question over the limit. */
type OverLimit = {
  /** Until the next one will be answered. */
  readonly seconds: number;
  /** The member was told so within the last minute: others who read along need not see it again. */
  readonly isTold: boolean;
};

/** Counts a question of somebody; null where it is within the limit. */
export type Limit = (member: string) => OverLimit | null | Promise<OverLimit | null>;

type Member = { readonly asked: readonly number[]; readonly toldAt: number };

/** Holds each member to QUESTIONS_A_MINUTE. `clock` gives milliseconds, and never goes back. */
export function limitQuestions(
  clock: () => number = () => performance.now(),
): (member: string) => OverLimit | null {
  const members = new Map<string, Member>();
  const forget = (now: number): void => {
    for (const [member, { asked, toldAt }] of members)
      if (Math.max(asked.at(-1) ?? -Infinity, toldAt) <= now - WINDOW) members.delete(member);
  };
  return (member) => {
    const now = clock();
    if (members.size >= MOST_REMEMBERED) forget(now);
    const { asked, toldAt } = members.get(member) ?? { asked: [], toldAt: -Infinity };
    const recent = asked.filter((time) => time > now - WINDOW);
    const [oldest = now] = recent;
    if (recent.length < QUESTIONS_A_MINUTE) {
      members.set(member, { asked: [...recent, now], toldAt });
      return null;
    }
    const isTold = toldAt > now - WINDOW;
    members.set(member, { asked: recent, toldAt: isTold ? toldAt : now });
    return { seconds: Math.max(1, Math.ceil((oldest + WINDOW - now) / 1000)), isTold };
  };
}

/** Counts a question of a member over all processes. Rejects where that cannot be told. */
export type CountOverAll = (
  member: string,
  most: number,
) => Promise<OverLimit & { readonly isOver: boolean }>;

/** Holds each member to the same over all processes; where the others cannot be asked, in this one alone. */
export const limitOverAll = (count: CountOverAll, here = limitQuestions()): Limit => {
  return async (member) => {
    const over = here(member);
    if (over !== null) return over;
    const counted = await count(member, QUESTIONS_A_MINUTE).catch(() => null);
    return counted?.isOver === true ? { seconds: counted.seconds, isTold: counted.isTold } : null;
  };
};
