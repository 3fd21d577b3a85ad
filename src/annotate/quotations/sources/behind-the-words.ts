import type { Person, Quotation } from '../../../story/annotation.ts';

/** Whole words in marks up to a comma, at the beginning of what was told. */
const UTTERANCE = /^(?:[“"][^“”"]{1,1000},[”"])(?=\s)/u;

/**
 * “It sank,” Roe, the keeper of this and of that, said when Moss asked her: whoever is named behind the comma speaks. Where what was told was
 * read to run on over that name, it ends at the mark.
 */
export const behindTheWords = (
  text: string,
  people: readonly Person[],
  quotations: readonly Quotation[],
): readonly Quotation[] =>
  quotations.map((quotation) => {
    const { start, end } = quotation.span;
    const [words] = UTTERANCE.exec(text.slice(start, end)) ?? [];
    if (quotation.form !== 'mixed' || words === undefined) return quotation;
    const behind = start + words.length + 1;
    const person = people.find(({ mentions }) => mentions.some((mention) => mention.start === behind));
    const mention = person?.mentions.find((each) => each.start === behind);
    if (person === undefined || mention === undefined || mention.end > end) return quotation;
    const { canonical, title } = person;
    return {
      ...quotation,
      form: 'direct',
      span: { start, end: start + words.length },
      speaker: { span: mention, canonical, named: true, title },
    };
  });
