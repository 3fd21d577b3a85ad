import type { Quotation } from '../../../story/annotation.ts';
import type { Span } from '../../../text/span.ts';
import type { Scope, View } from '../../view.ts';

/** A sentence that answers, with the quotation in it that its words are credited to. */
export type Given = { readonly view: View; readonly scope: Scope; readonly quotation: Quotation | null };

/** Finds the words within the sentence that answer for themselves, verbatim; null where that is not certain. */
export type ShortAnswer = (given: Given) => Span | null;
