/** What makes a careless pattern look at every character once for every other. Each is so many characters long. */
export function hostileTexts(length: number): readonly (readonly [string, string])[] {
  const of = (piece: string): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const after = (opening: string, piece: string, end = ''): string =>
    `${opening}${of(piece).slice(opening.length + end.length)}${end}`;
  return [
    ['blanks behind the mark of a headline', after('# ', ' ')],
    ['blanks before a word', after('', ' ', 'a')],
    ['tabs and line ends', of('a\n\t')],
    ['line ends', after('a', '\n', 'a')],
    ['carriage returns', after('a', '\r', 'a')],
    ['no-break spaces', after('a', '\u00A0', 'a')],
    ['opened parentheses of photographers', of('(f/AP')],
    ['opened parentheses with blanks', of('(f /AP ')],
    ['closed parentheses', of('(a)')],
    ['figures before a sign', after('', '1', '$')],
    ['figures and stops', of('1.')],
    ['one word', of('a')],
    ['one word in capitals', of('A')],
    ['capitals with stops', of('A.')],
    ['words in capitals', of('Ab ')],
    ['names with a dash', of('Ab-')],
    ['a dateline without an end', after('A', ' (', '—x')],
    ['dashes', of('— ')],
    ['opened quotation marks', of('“')],
    ['closed quotation marks', of('”')],
    ['straight marks', of('" ')],
    ['apostrophes', of("a'")],
    ['fences of front matter', of('---\n')],
    ['front matter without an end', after('---\n', 'a: b\n')],
    ['accents', after('a', '\u0301')],
    ['halves of letters', of('\uD83D ')],
    ['photo captions', of('Photo: ')],
    ['corrections', of('Correction ')],
  ];
}
