/** What befalls people who are counted, by the word that tells it, as terms are stemmed from: "killed", "deaths" and "dead" are one. */
export const FATES: ReadonlyMap<string, string> = new Map(
  [
    ['dead', 'kill killed killing dead died die dies death deaths fatalities slain'],
    ['hurt', 'injure injured injuring injuries wound wounded wounding hurt'],
    ['held', 'arrest arrested arresting arrests detain detained detaining'],
    ['missing', 'missing unaccounted'],
    ['displaced', 'displace displaced evacuate evacuated homeless'],
    ['saved', 'rescue rescued rescuing survive survived survivors'],
    ['kidnapped', 'kidnap kidnapped abducted hostages'],
  ].flatMap(([fate = '', words = '']) => words.split(' ').map((word): [string, string] => [word, fate])),
);
