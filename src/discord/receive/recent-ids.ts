/** Discord sends an event again within minutes, if at all; 1,000 ids are remembered. */
const REMEMBERED = 1000;

/** Says of each id whether it is new: a message that arrives twice (after a RESUME) is answered once. */
export function rememberRecent(most = REMEMBERED): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > most && oldest !== undefined) seen.delete(oldest);
    return true;
  };
}
