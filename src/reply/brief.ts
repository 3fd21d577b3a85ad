import type { Finding } from '../answer/answer.ts';
import type { Story } from '../story/story.ts';
import { verbatim } from '../story/evidence.ts';
import { creditOf, whereOf } from './credit.ts';
import { writePointer } from './pointer.ts';
import { quoteOf, storyNotes } from './quote.ts';
import type { QuoteBlock, Reply, ReplyButton } from './reply.ts';
import type { Catalogue } from './words/catalogue.ts';

/** A story in some of its own sentences, in its order, each with a button to its paragraph. */
export function composeBrief(story: Story, findings: readonly Finding[], words: Catalogue): Reply {
  const { record } = words;
  if (findings.length === 0) return { blocks: [{ kind: 'say', text: record.brief.none }] };
  return {
    blocks: [
      { kind: 'say', text: record.brief.head(findings.length) },
      { kind: 'list', items: [whereOf(story, words)] },
      ...findings.map((finding) => sentenceOf(finding, words)),
      ...storyNotes(findings, words, true),
    ],
    buttons: buttonsOf(findings, words),
  };
}

/** Story, outlet and day are said once; here whose words it is, and the paragraph, which leads to the sentence on the story's page. */
function sentenceOf(finding: Finding, words: Catalogue): QuoteBlock {
  const [who = { text: '' }] = creditOf(finding, words);
  const { url } = finding.evidence.story;
  const paragraph = words.credit.paragraph(finding.paragraph);
  return {
    ...quoteOf(finding, false, words),
    credit: [
      ...(finding.form === 'narration' ? [] : [who]),
      { text: paragraph, ...(url !== null && { url: linkTo(url, verbatim(finding.evidence)) }) },
    ],
  };
}

/** Words by which a page's sentence is found. */
const WORDS = 6;

/** A text fragment: the page opens at the sentence (https://wicg.github.io/scroll-to-text-fragment/). */
function linkTo(url: string, sentence: string): string {
  const words = sentence.split(/\s+/u).slice(0, WORDS).join(' ');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
}

/** One a paragraph. */
function buttonsOf(findings: readonly Finding[], { credit }: Catalogue): readonly ReplyButton[] {
  const first = new Map<number, Finding>();
  for (const finding of findings) if (!first.has(finding.paragraph)) first.set(finding.paragraph, finding);
  return [...first].map(([paragraph, { evidence }]) => ({
    button: 'context',
    payload: writePointer(evidence),
    label: credit.paragraph(paragraph),
  }));
}
