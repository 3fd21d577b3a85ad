import type { Finding } from '../answer/answer.ts';
import type { Speaker } from '../story/annotation.ts';
import { verbatim } from '../story/evidence.ts';
import { sliceOf } from '../text/span.ts';
import { pair } from './pair.ts';

/** A finding as JSON lines have it. */
export function findingOut(finding: Finding): unknown {
  const { evidence, speaker, via, short, before, also, date } = finding;
  const { story, span } = evidence;
  return {
    text: verbatim(evidence),
    story: story.id,
    title: story.headline,
    outlet: story.outlet,
    published: story.published,
    paragraph: finding.paragraph,
    ...span,
    speaker:
      speaker === null
        ? null
        : { ...speakerOut(story.text, speaker), ...(via !== null && { via: speakerOut(story.text, via) }) },
    form: finding.form,
    ...(short !== null && { short: pair(short) }),
    refers: finding.refers.map(({ words, person }) => ({ words: sliceOf(story.text, words), person })),
    date: date === null ? null : { value: date.value, phrase: sliceOf(story.text, date.span) },
    probability: Number(finding.probability.toFixed(4)),
    ...(before !== null && { before: pair(before) }),
    ...(also.length > 0 && { also: also.map((each) => ({ story: each.story.id, ...each.span })) }),
  };
}

const speakerOut = (text: string, { span, canonical, named }: Speaker): object => ({
  name: sliceOf(text, span),
  canonical,
  named,
  ...span,
});
