const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const html = (text: string): string => text.replaceAll(/[&<>"]/gu, (mark) => HTML[mark] ?? mark);

const INLINE =
  /\\(?<escaped>[^0-9A-Za-z\s])|\*\*(?<bold>(?:\\.|[^\\])+?)\*\*|\[(?<label>(?:\\.|[^\\\]])*)\]\(<(?<url>[^>]+)>\)|(?<plain>[^])/gu;

function inline(source: string): string {
  return [...source.matchAll(INLINE)]
    .map(({ groups = {} }) => {
      const { escaped, bold, label, url, plain } = groups;
      if (bold !== undefined) return `<strong>${inline(bold)}</strong>`;
      if (label !== undefined)
        return `<discord-link href="${html(url ?? '')}">${inline(label)}</discord-link>`;
      return html(escaped ?? plain ?? '');
    })
    .join('');
}

/** What the bot sends as the elements of @skyra/discord-components-core: only the marks that it sends. Its own element for bold puts a blank behind. */
export function elementsOf(content: string): string {
  const blocks: string[] = [];
  const lines = content.split('\n');
  for (let at = 0; at < lines.length;) {
    const [prefix = ''] = /^(?:> |-# |- )/u.exec(lines[at] ?? '') ?? [];
    const taken: string[] = [];
    for (; at < lines.length && prefixOf(lines[at] ?? '') === prefix; at += 1)
      taken.push(inline((lines[at] ?? '').slice(prefix.length)));
    blocks.push(elementOf(prefix, taken));
  }
  return blocks.join('');
}

const prefixOf = (line: string): string => /^(?:> |-# |- )/u.exec(line)?.[0] ?? '';

function elementOf(prefix: string, lines: readonly string[]): string {
  switch (prefix) {
    case '> ':
      return `<discord-quote>${lines.join('<br>')}</discord-quote>`;
    case '-# ':
      return lines.map((line) => `<discord-subscript>${line}</discord-subscript>`).join('');
    case '- ':
      return `<discord-unordered-list>${lines.map((line) => `<discord-list-item>${line}</discord-list-item>`).join('')}</discord-unordered-list>`;
    default:
      return `<div>${lines.join('<br>')}</div>`;
  }
}
