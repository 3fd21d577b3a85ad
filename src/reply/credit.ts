import { PERSONAL_PRONOUNS } from '../annotate/lexicon/en/pronouns.ts';
import type { Finding } from '../answer/answer.ts';
import type { Speaker } from '../story/annotation.ts';
import type { Story } from '../story/story.ts';
import { titleOf } from '../story/title-of.ts';
import { capitalised } from '../text/capitalised.ts';
import { correctionsOf } from './corrections.ts';
import { dayInWords } from './day-in-words.ts';
import type { Words } from './reply.ts';
import type { Catalogue } from './words/catalogue.ts';

/** Who said it, headline, outlet, day, paragraph; whether the story has a correction, which its context shows. */
export function creditOf(finding: Finding, words: Catalogue): readonly Words[] {
  const { story } = finding.evidence;
  const isUpdated = correctionsOf(story).length > 0;
  return [
    { text: `${whoSaid(finding, words)} · ` },
    ...whereOf(story, words, finding.paragraph),
    ...(isUpdated ? [{ text: ` · ${words.credit.updated}` }] : []),
  ];
}

/** Headline, outlet, day and, where one is given, paragraph. */
export function whereOf(story: Story, words: Catalogue, paragraph?: number): readonly Words[] {
  const parts = [
    story.outlet,
    story.published === null ? words.credit.noDate : dayInWords({ value: story.published }, words),
    paragraph === undefined ? null : words.credit.paragraph(paragraph),
  ].filter((part) => part !== null);
  const headline = { text: titleOf(story), ...(story.url !== null && { url: story.url }) };
  return [headline, { text: parts.map((part) => ` · ${part}`).join('') }];
}

/** "Mike Lee, GOP Sen.", "as told by …" where one source passes on another; what is paraphrased is not passed off as speech. */
function whoSaid({ form, speaker, via }: Finding, { credit }: Catalogue): string {
  if (form === 'narration') return credit.ownWords;
  // A pronoun that is nobody known names nobody.
  if (speaker === null || PERSONAL_PRONOUNS.has(speaker.canonical.toLowerCase())) return credit.unclear;
  return [
    nameOf(speaker),
    ...(via === null ? [] : [credit.toldBy(via.canonical)]),
    ...(form === 'indirect' ? [credit.inStoryWords] : []),
  ].join(', ');
}

/** "Rep. Gerry Connolly" and "Randa Slim, a scholar at the Middle East Institute": a title stands where the story has it. */
function nameOf({ canonical, title, named }: Speaker): string {
  const name = named ? canonical : capitalised(canonical);
  if (title === null) return name;
  return /^\p{Lu}/u.test(title) ? `${title} ${name}` : `${name}, ${title}`;
}
