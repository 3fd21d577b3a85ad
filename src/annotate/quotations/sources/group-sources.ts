import { isPlural } from '../../language/is-plural.ts';
import { NOT_DESCRIBING, POINTING_BACK } from '../../lexicon/en/reference-words.ts';
import { sliceOf } from '../../../text/span.ts';
import type { Described } from './describe-speaker.ts';

type Group = { words: Set<string>; readonly plural: boolean; canonical: string };

/** So many earlier sources are looked at: a source that was not heard of for long is introduced again. */
const LOOK_BACK = 40;

/**
 * Unnamed sources, in the order of the story -> the fullest description of each. "That source" and "the source in Pompeo’s inner
 * circle" are "a source from his inner circle"; "the Republican" is "a Republican congressional source". "A" and "several" begin anew.
 */
export function groupSources(text: string, mentions: readonly Described[]): ReadonlyMap<Described, string> {
  const groups: Group[] = [];
  const owners = new Map<Described, Group>();
  for (const mention of mentions) {
    const core = wordsOf(sliceOf(text, mention.span));
    const whole = sliceOf(text, mention.whole).replaceAll(/\s+/gu, ' ');
    const words = new Set([...core.content, ...wordsOf(whole).content]);
    const known = POINTING_BACK.has(core.first) ? earlier(groups, core.content, words) : undefined;
    const group = known ?? { words, plural: isOfSeveral(core.content), canonical: whole };
    if (known === undefined) groups.push(group);
    else joinGroup(group, { words, canonical: whole });
    owners.set(mention, group);
  }
  return new Map([...owners].map(([mention, { canonical }]) => [mention, canonical]));
}

function wordsOf(words: string): { readonly first: string; readonly content: readonly string[] } {
  const all =
    words
      .toLowerCase()
      .replaceAll(/[’']s?\b/gu, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return { first: all[0] ?? '', content: all.filter((word) => !NOT_DESCRIBING.has(word)) };
}

const isOfSeveral = (content: readonly string[]): boolean => isPlural(content.at(-1) ?? '');

/** The latest source that all words of the mention fit, with the largest overlap of the whole descriptions. */
function earlier(
  groups: readonly Group[],
  core: readonly string[],
  words: ReadonlySet<string>,
): Group | undefined {
  let best: Group | undefined;
  let most = -1;
  for (const group of groups.slice(-LOOK_BACK)) {
    if (
      core.length === 0 ||
      group.plural !== isOfSeveral(core) ||
      !core.every((word) => group.words.has(word))
    )
      continue;
    const shared = [...words].filter((word) => group.words.has(word)).length;
    if (shared >= most) [best, most] = [group, shared];
  }
  return best;
}

function joinGroup(
  group: Group,
  { words, canonical }: { readonly words: ReadonlySet<string>; readonly canonical: string },
): void {
  const longer =
    words.size > group.words.size && !POINTING_BACK.has(canonical.split(' ')[0]?.toLowerCase() ?? '');
  for (const word of words) group.words.add(word);
  if (longer) group.canonical = canonical;
}
