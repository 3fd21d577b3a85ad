import { sliceOf, type Span } from '../text/span.ts';
import type { Story } from './story.ts';

/** A span of a story, word for word, with where it stands. */
export type Evidence = { readonly story: Story; readonly span: Span };

/** The one way by which text of a story becomes text of an answer. */
export const verbatim = ({ story, span }: Evidence): string => sliceOf(story.text, span);
