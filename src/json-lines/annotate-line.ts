import { z } from 'zod';
import type { Speaker } from '../story/annotation.ts';
import { annotate } from '../annotate/annotate.ts';
import { makeStory } from '../read/make-story.ts';
import { parseShape } from '../text/parse-shape.ts';
import { pair } from './pair.ts';

const Line = z.object({ id: z.string(), text: z.string(), published: z.string().nullish() });

/** `{"id","text","published"}` -> what is understood of the story; offsets index `text`. Throws a UserError that names what is wrong. */
export function annotateLine(given: unknown): unknown {
  const { id, text, published } = parseShape(Line, given);
  // The id goes back as it came; only a story that is asked for needs one without blanks.
  const found = annotate(makeStory({ id: 'line', text, published }));
  return {
    id,
    sentences: found.sentences.map(({ span, paragraph }) => ({ ...span, paragraph })),
    people: found.people.map(({ canonical, title, mentions, references }) => ({
      canonical,
      title,
      mentions: mentions.map(pair),
      references: references.map(pair),
    })),
    quotations: found.quotations.map(({ span, form, cue, speaker, via }) => ({
      ...span,
      form,
      cue: cue === null ? null : pair(cue),
      speaker: speaker === null ? null : speakerOut(speaker),
      ...(via !== null && { via: speakerOut(via) }),
    })),
    dates: found.dates.map(({ span, type, value }) => ({ ...span, type, value })),
  };
}

const speakerOut = ({ span, canonical, named }: Speaker): unknown => ({ ...span, canonical, named });
