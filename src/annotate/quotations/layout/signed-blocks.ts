import type { Person, Quotation } from '../../../story/annotation.ts';
import type { Story } from '../../../story/story.ts';
import { sliceOf, trimmed, type Span } from '../../../text/span.ts';
import { personAt } from '../../people/who-is.ts';

/** "— Vera Stone, Hull": a line of a dash and a name, with at most a few words behind it. */
const SIGNATURE = /(?:^|\n)[ \t]*(?<dash>[\u2012-\u2015]|--?)[ \t]*(?<name>\p{Lu}[^\n.!?:;“”"]{1,80})$/u;

/** A block shorter than this is a heading or a name, no words of somebody. */
const FEWEST_CHARACTERS = 20;

type Signed = { readonly said: Span; readonly dash: Span; readonly name: Span; readonly last: number };

/**
 * Block quotations without marks: what stands above "— Vera Stone, Hull" is hers, in the same paragraph or in the one before. A single
 * name below the last paragraph of a story is its author's.
 */
export function signedBlocks(story: Story, people: readonly Person[]): readonly Quotation[] {
  const { text, paragraphs } = story;
  const found = paragraphs.flatMap((_, index) => signedAt(story, index) ?? []);
  const isAuthors = ({ last }: Signed): boolean => found.length === 1 && last === paragraphs.length - 1;
  return found.flatMap((signed): readonly Quotation[] => {
    const person = personAt(people, { start: signed.name.start, end: signed.name.start + 1 });
    if (person === null || isAuthors(signed)) return [];
    const name = person.mentions.find(({ start }) => start === signed.name.start) ?? signed.name;
    const speaker = { span: name, canonical: person.canonical, named: true, title: person.title };
    return /[“”"«»]/u.test(sliceOf(text, signed.said))
      ? []
      : [{ span: signed.said, form: 'direct', cue: signed.dash, speaker, via: null }];
  });
}

function signedAt({ text, paragraphs }: Story, last: number): Signed | null {
  const here = paragraphs[last]?.span;
  if (here === undefined) return null;
  const found = SIGNATURE.exec(sliceOf(text, here));
  const { dash, name } = found?.groups ?? {};
  if (found === null || dash === undefined || name === undefined) return null;
  const start = here.start + found.index + found[0].indexOf(dash);
  const before =
    found.index > 0 ? { start: here.start, end: here.start + found.index } : blockBefore(paragraphs, last);
  const said = before === null ? null : trimmed(text, before);
  if (said === null || said.end - said.start < FEWEST_CHARACTERS) return null;
  return {
    said,
    dash: { start, end: start + dash.length },
    name: { start: here.end - name.length, end: here.end },
    last,
  };
}

const blockBefore = (paragraphs: Story['paragraphs'], index: number): Span | null => {
  const before = paragraphs[index - 1];
  return before?.kind === 'body' ? before.span : null;
};
