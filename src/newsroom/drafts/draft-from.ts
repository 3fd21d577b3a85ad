import { annotate } from '../../annotate/annotate.ts';
import { withoutControls } from '../../read/decode.ts';
import { makeStory } from '../../read/make-story.ts';
import type { Drafting } from '../reader/messages.ts';
import { readDocument } from '../reader/read-document.ts';
import { keepDraft } from './kept-draft.ts';

/** Reads a document, or takes words as they are, and annotates them: the draft as it is kept. Throws a UserError that says what is wrong. */
export async function draftFrom(work: Drafting): Promise<string> {
  const fields = 'fields' in work ? work.fields : await readDocument(work);
  // A control would make a file of it that is no text file, and not be read again.
  const text = withoutControls(fields.text);
  const story = makeStory({ ...fields, text, id: 'draft' });
  return keepDraft(fields, story, annotate(story));
}
