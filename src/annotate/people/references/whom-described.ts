import type { Someone } from '../persons/make-person.ts';
import type { Description } from './descriptions.ts';
import { fits } from './match-description.ts';
import type { NamedStory, Titled } from './named-story.ts';
import type { Salience } from './salience.ts';

/** Words of a title before a name, and the name's first. */
const LONGEST_TITLE = 4;
const CLOSES = new Set([',', '.']);
/** A title that fits by less is another's. */
const FITS = 0.5;
/** By how many points the best must lead. */
const CLEARLY = 0.15;
const MOST_TITLES = 60;

/** Whom a description stands for: the name that it is in apposition to, else one of those named so far. Undefined where that is left open. */
export const whomDescribed = (
  story: NamedStory,
  salience: Salience,
  description: Description,
): Someone | undefined => apposed(story, description.last) ?? bestOf(story, salience, description);

/** "the coach, Alireza Mehraban,", "the director, Dr. Ana Petrova,": the name after the comma, where it is closed off too. */
function apposed({ words, names }: NamedStory, last: number): Someone | undefined {
  if (words[last]?.key !== ',') return undefined;
  for (let at = last + 1; at <= last + LONGEST_TITLE; at += 1) {
    const [someone, name] = names.get(at) ?? [];
    if (name !== undefined && name.titleFirst <= last + 1)
      return CLOSES.has(words[name.last]?.key ?? '.') ? someone : undefined;
  }
  return undefined;
}

/** The one whose title fits best, who stands out most among equals. */
function bestOf(story: NamedStory, salience: Salience, description: Description): Someone | undefined {
  const standing = salience.standing(story.words[description.first]?.sentence ?? 0);
  const stands = new Map(standing.map(({ bearer, score }) => [bearer.someone, score]));
  const [best, second] = bearersOf(story, description)
    .map((someone) => ({ someone, points: fits(someone, description) }))
    .filter(({ points }) => points > FITS)
    .map(({ someone, points }) => ({ someone, points: points + Math.min(1, stands.get(someone) ?? 0) }))
    .toSorted((a, b) => b.points - a.points);
  return best !== undefined && best.points > (second?.points ?? 0) + CLEARLY ? best.someone : undefined;
}

/** Those named so far whose title has the noun; where there is none, all who have a title, since the noun may stand for its word. */
function bearersOf({ titled }: NamedStory, { head, first }: Description): readonly Someone[] {
  const same = namedBefore(titled.get(head) ?? [], first);
  if (same.length > 0) return same;
  const all = new Set<Someone>();
  let kinds = 0;
  for (const each of titled.values()) {
    const known = namedBefore(each, first);
    // Words of titles stand in the order in which they are first said.
    if (known.length === 0 || kinds === MOST_TITLES) break;
    kinds += 1;
    for (const someone of known.slice(0, MOST_TITLES)) all.add(someone);
  }
  return [...all];
}

function namedBefore(titled: readonly Titled[], at: number): readonly Someone[] {
  const end = titled.findIndex(({ since }) => since >= at);
  return (end < 0 ? titled : titled.slice(0, end)).map(({ someone }) => someone);
}
