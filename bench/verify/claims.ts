import { tokensOf } from '../../src/verify/tokens.ts';
import type { Verdict } from '../../src/verify/verdict.ts';
import { any, type Chance } from './chance.ts';
import { isName, type GoldQuote, type GoldStory } from './gold.ts';

/** A claim made by rule from what somebody is quoted as having said, and what it is to be called. */
export type MadeClaim = {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly quote: string;
  readonly speaker: string | undefined;
  readonly story: string;
};

type Source = {
  readonly story: GoldStory;
  readonly quote: GoldQuote;
  /** What was said, without its outer marks. */
  readonly said: string;
};

type Made = Pick<MadeClaim, 'quote'> & { readonly speaker?: string };

/** A rule makes a claim of a quotation, or null where it does not apply. */
type Rule = {
  readonly verdict: Verdict;
  readonly make: (source: Source, chance: Chance, others: readonly Source[]) => Made | null;
};

const asItWas = (quote: string): Made => ({ quote });

/** What the gold calls indirect and has marks in it, of whatever shape, is somebody's own words. */
const MARKS = /["“”]|''|‘‘|(?<![\p{L}\p{N}])['‘]|['’](?=\s*$)/u;

/** Fewer words are said by anybody. */
const FEWEST = 6;

const DIRECT_RULES: Readonly<Record<string, Rule>> = {
  whole: { verdict: 'exact', make: ({ said }) => asItWas(said) },
  typing: { verdict: 'exact', make: ({ said }, chance) => asItWas(typedOtherwise(said, chance)) },
  'word swapped': { verdict: 'altered', make: swapWord },
  'negation dropped': { verdict: 'altered', make: ({ said }) => dropNegation(said) },
  'number changed': { verdict: 'altered', make: ({ said }, chance) => changeNumber(said, chance) },
  'speaker swapped': { verdict: 'misattributed', make: swapSpeaker },
  cut: { verdict: 'shortened', make: ({ said }, chance) => cut(said, chance) },
  joined: { verdict: 'altered', make: join },
};

/** Every rule applied to every quotation that it fits. `strangers` are of stories that are not searched. */
export function claimsFrom(
  stories: readonly GoldStory[],
  strangers: readonly GoldStory[],
  chance: Chance,
): readonly MadeClaim[] {
  const direct = stories.flatMap((story) => sourcesIn(story, 'direct'));
  const made = direct.flatMap((source) =>
    Object.entries(DIRECT_RULES).flatMap(([rule, { verdict, make }]) => {
      const others = direct.filter(({ story, quote }) => story === source.story && quote !== source.quote);
      const claim = make(source, chance, others);
      return claim === null ? [] : [claimOf(source, { rule, verdict, ...claim })];
    }),
  );
  const paraphrased = stories
    .flatMap((story) => sourcesIn(story, 'indirect'))
    .map((source) => claimOf(source, { rule: 'paraphrased', verdict: 'reported', quote: source.said }));
  const known = phrasesIn(stories);
  const invented = strangers
    .flatMap((story) => sourcesIn(story, 'direct'))
    .filter(({ said }) => !phrasesOf(said).some((phrase) => known.has(phrase)))
    .map((source) => claimOf(source, { rule: 'invented', verdict: 'absent', quote: source.said }));
  return [...made, ...paraphrased, ...invented];
}

const claimOf = (
  { story, quote }: Source,
  {
    rule,
    verdict,
    quote: words,
    speaker,
  }: Pick<MadeClaim, 'rule' | 'verdict' | 'quote'> & { speaker?: string },
): MadeClaim => ({
  rule,
  verdict,
  quote: words,
  speaker: speaker ?? (isName(quote.speaker) ? (quote.speaker ?? undefined) : undefined),
  story: story.doc_id,
});

function sourcesIn(story: GoldStory, type: GoldQuote['type']): readonly Source[] {
  return story.quotes
    .filter((quote) => quote.type === type)
    .map((quote) => ({
      story,
      quote,
      said: quote.content_spans
        .map(([start, end]) => story.text.slice(start, end))
        .join(' ')
        .replaceAll(/\s+/gu, ' ')
        .replaceAll(/^["“”]+|["“”]+$/gu, '')
        .trim(),
    }))
    .filter(({ said }) => tokensOf(said).length >= FEWEST && !MARKS.test(said));
}

function typedOtherwise(said: string, chance: Chance): string {
  const dash = any(['--', ' - ', '–'], chance) ?? '--';
  const marks = said
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll('—', dash)
    .replaceAll('–', '-')
    .replaceAll('…', '...');
  const first = chance() < 0.5 ? marks.charAt(0).toLowerCase() : marks.charAt(0).toUpperCase();
  const typed = chance() < 0.2 ? marks.toLowerCase() : first + marks.slice(1);
  return chance() < 0.5 ? `"${typed}"` : typed.replace(/[.,]$/u, '');
}

const words = (said: string): string[] => said.split(' ');

function swapWord({ said }: Source, chance: Chance, others: readonly Source[]): Made | null {
  const all = words(said);
  const places = all.flatMap((word, at) => (/^\p{Ll}{5,}$/u.test(word) ? [at] : []));
  const at = any(places, chance);
  const pool = others.flatMap((other) => words(other.said)).filter((word) => /^\p{Ll}{5,}$/u.test(word));
  const other = any(pool, chance);
  if (at === undefined || other === undefined || other === all[at]) return null;
  all[at] = other;
  return asItWas(all.join(' '));
}

function dropNegation(said: string): Made | null {
  const without = said.replace(/(?<=\w)n[’']t\b|\b(?:not|never) /u, '');
  return without === said
    ? null
    : asItWas(without.replace(/\bca (?=\w)/u, 'can ').replace(/\bwo (?=\w)/u, 'will '));
}

function changeNumber(said: string, chance: Chance): Made | null {
  const changed = said.replace(/\d+/u, (digits) => String(Number(digits) + 1 + Math.floor(chance() * 8)));
  return changed === said ? null : asItWas(changed);
}

const bare = (name: string | null): string => (name ?? '').replaceAll(/[’']s\b/gu, '').trim();

const wordsOf = (name: string | null): readonly string[] => tokensOf(bare(name)).map(({ word }) => word);

/** "Mila" and "Koleva" of a story that has "Mila Koleva". */
const areOne = ({ text }: GoldStory, one: string, other: string): boolean =>
  text.includes(`${bare(one)} ${bare(other)}`) || text.includes(`${bare(other)} ${bare(one)}`);

function swapSpeaker({ story, quote, said }: Source, chance: Chance): Made | null {
  if (!isName(quote.speaker)) return null;
  const own = new Set(wordsOf(quote.speaker));
  const others = story.quotes.flatMap(({ speaker }) =>
    isName(speaker) &&
    !wordsOf(speaker).some((word) => own.has(word)) &&
    !areOne(story, speaker ?? '', quote.speaker ?? '')
      ? [speaker ?? '']
      : [],
  );
  const speaker = any(others, chance);
  return speaker === undefined ? null : { quote: said, speaker };
}

/** So many words at least are cut from the beginning, the middle or the end of one sentence. */
const CUT = 3;

function cut(said: string, chance: Chance): Made | null {
  const all = words(said);
  if (all.length < 3 * CUT || /[.!?] /u.test(said)) return null;
  const most = all.length - 2 * CUT;
  const length = CUT + Math.floor(chance() * (most - CUT));
  const from =
    any([0, CUT + Math.floor(chance() * (all.length - length - CUT - 1)), all.length - length], chance) ?? 0;
  return asItWas(all.toSpliced(from, length).join(' '));
}

function join({ said }: Source, chance: Chance, others: readonly Source[]): Made | null {
  const other = any(others, chance);
  if (other === undefined) return null;
  const [first, second] = [words(said), words(other.said)];
  return asItWas(
    [...first.slice(0, Math.floor(first.length / 2)), ...second.slice(Math.ceil(second.length / 2))].join(
      ' ',
    ),
  );
}

/** Runs of five words, by which a quotation that two stories share is known. */
function phrasesOf(text: string): readonly string[] {
  const all = tokensOf(text).map(({ word }) => word);
  return all.slice(4).map((_, at) => all.slice(at, at + 5).join(' '));
}

const phrasesIn = (stories: readonly GoldStory[]): ReadonlySet<string> =>
  new Set(stories.flatMap(({ text }) => phrasesOf(text)));
