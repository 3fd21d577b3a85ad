import { candidatesFor } from '../../src/answer/candidates.ts';
import { SIGNS } from '../../src/answer/confidence.ts';
import { knownIn } from '../../src/answer/known-in.ts';
import { mendTerms } from '../../src/answer/question/mend-terms.ts';
import { readQuestion } from '../../src/answer/question/question.ts';
import { FEATURES } from '../../src/answer/rank.ts';
import { scopeOf, viewOf, type Scope, type View } from '../../src/answer/view.ts';
import { openLibrary } from '../../src/newsroom/library.ts';
import { storyId } from '../../src/story/story.ts';
import { isRight, type Asked, type QuestionSet } from './questions.ts';
import { dot } from './softmax.ts';

/** A question with its candidates measured once; `signs` need the ranker's weights. */
export type Measured = {
  readonly set: string;
  readonly fold: number;
  readonly answerable: boolean;
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
  readonly signs: (weights: Float64Array) => { readonly row: Float64Array; readonly first: boolean };
};

export async function measure({ name, stories, asked }: QuestionSet): Promise<readonly Measured[]> {
  const { index } = await openLibrary([stories], () => {});
  return asked.flatMap((each) => {
    const story = storyId(each.story);
    const question = mendTerms(readQuestion(each.question), index);
    if (!index.entries.has(story) || question.isSmallTalk) return [];
    const scope = scopeOf(question, index);
    const views = candidatesFor(question, index, story).map(viewOf);
    return [measureOne(each, { name, views, scope, knows: knownIn(index, story) })];
  });
}

type Seen = {
  readonly name: string;
  readonly views: readonly View[];
  readonly scope: Scope;
  readonly knows: (term: string) => boolean;
};

function measureOne(asked: Asked, { name, views, scope, knows }: Seen): Measured {
  const rows = views.map((view) => Float64Array.from(FEATURES, (feature) => feature.measure(view, scope)));
  const right = views.map(({ candidate: { entry, sentence } }) =>
    isRight(asked, entry.story.text, sentence.span),
  );
  return {
    set: name,
    fold: asked.fold,
    answerable: asked.answers.length + asked.evidence.length > 0,
    rows,
    right,
    signs: (weights) => {
      const ranked = views
        .map((view, at) => ({
          view,
          score: dot(rows[at] ?? new Float64Array(), weights),
          right: right[at] === true,
        }))
        .toSorted(
          (a, b) => b.score - a.score || a.view.candidate.sentence.index - b.view.candidate.sentence.index,
        );
      return {
        row: Float64Array.from(SIGNS, (sign) => sign.measure({ ranked, scope, knows })),
        first: ranked[0]?.right ?? false,
      };
    },
  };
}
