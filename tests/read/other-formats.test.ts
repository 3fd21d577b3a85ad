import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ParsedFile } from '../../src/read/format.ts';
import { parseFile } from '../../src/read/parse-file.ts';
import { readWebPage } from '../../src/read/read-web-page.ts';
import { utf8 } from '../support/bytes.ts';
import { docxOf, partsOf, pdfOf, pdfWith } from '../support/office.ts';

const only = async (file: string, bytes: Uint8Array): Promise<ParsedFile['stories'][number] | undefined> => {
  const { stories, problems } = await parseFile(file, bytes);
  expect(problems).toEqual([]);
  return stories[0];
};
const reason = async (file: string, bytes: Uint8Array): Promise<string> => {
  const { stories, problems } = await parseFile(file, bytes);
  expect(stories).toEqual([]);
  return problems.map(({ reason: { code } }) => code).join();
};

const article = `<article><h1>Mill burns at Gabrovo</h1><p>The mill at Gabrovo burned down on Sunday night, the fire service said.</p>
<p>“Nobody was in it,” said Asen Kolev,<br>its owner.</p><script>alert('x')</script><style>p { color: red }</style></article>`;
const ld = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify(fields)}</script>`;

describe('a page', () => {
  test('is its story, with what it says of itself, and nothing of it is run', async () => {
    const html = `<html><head><title>x</title>${ld({ '@graph': [{ '@type': 'NewsArticle', headline: 'Mill burns at Gabrovo', datePublished: '2024-02-04T23:50:00-05:00', author: [{ name: 'Mila Koleva' }], publisher: { name: 'The Mountain Post' } }] })}</head><body><nav><a href="/">Home</a></nav>${article}</body></html>`;
    expect(await only('mill.html', utf8(html))).toMatchObject({
      id: 'mill',
      headline: 'Mill burns at Gabrovo',
      outlet: 'The Mountain Post',
      published: '2024-02-04',
      author: 'Mila Koleva',
      text: 'The mill at Gabrovo burned down on Sunday night, the fire service said.\n\n“Nobody was in it,” said Asen Kolev, its owner.\n',
    });
  });

  test.each([
    ['<meta property="article:published_time" content="2024-02-05T00:10:00+02:00">'],
    ['<meta name="date" content="2024-02-05">'],
    ['<meta itemprop="datePublished" content="2024-02-05">'],
    ['<time datetime="2024-02-05T06:00">Monday</time>'],
    [ld({ '@type': 'Report', datePublished: '2024-02-05' })],
    [`<script type="application/ld+json">{broken</script><meta name="pubdate" content="2024-02-05">`],
  ])('says its day: %s', (head) => {
    const page = readWebPage({
      bytes: utf8(`<html><head>${head}</head><body>${head}${article}</body></html>`),
      url: null,
    });
    expect(page.published).toBe('2024-02-05');
  });

  test.each([
    ['lists', '[', ']'],
    ['graphs', '{"@graph":[', ']}'],
    ['types', '{"@type":[', ']}'],
    ['authors', '{"@type":"Report","author":[{"name":', '}]}'],
  ])('whose %s stand in each other a hundred thousand times is read all the same', (_what, open, close) => {
    const deep = `${open.repeat(100_000)}1${close.repeat(100_000)}`;
    const head = `<script type="application/ld+json">${deep}</script><meta name="date" content="2024-02-05">`;
    const html = `<html><head>${head}</head><body>${article}</body></html>`;
    expect(readWebPage({ bytes: utf8(html), url: null })).toMatchObject({
      headline: 'Mill burns at Gabrovo',
      author: null,
      published: '2024-02-05',
    });
  });

  test.each(['soon', '2024-13-45', '2024-02-31', '05/02/2024'])('whose day is %s has none', (day) => {
    const html = `<html><head><meta name="date" content="${day}"></head><body>${article}</body></html>`;
    expect(readWebPage({ bytes: utf8(html), url: 'https://www.post.example/mill' })).toMatchObject({
      published: null,
      outlet: 'post.example',
    });
  });

  test('is read in the charset that it names', () => {
    const html = '<html><head><meta charset="windows-1251"></head><body><p>x</p></body></html>';
    const bytes = Uint8Array.from(
      [...Buffer.from(html, 'latin1')].map((byte) => (byte === 0x78 ? 0xd0 : byte)),
    );
    expect(readWebPage({ bytes, url: null }).text).toBe('Р\n');
  });

  test('that is nested without an end, empty, or made by scripts is refused', async () => {
    expect(await reason('a.html', utf8('<div>'.repeat(100_000)))).toMatch('page-too-deep');
    expect(await reason('a.html', utf8(''))).toMatch('page-without-story');
    expect(await reason('a.html', utf8('<html><body><script>go()</script></body></html>'))).toMatch(
      'page-without-story',
    );
    expect(await reason('a.html', utf8(`<p>${'<b>x</b>'.repeat(40_000)}</p>`))).toMatch(
      'page-of-many-elements',
    );
  });
});

describe('a Word document', () => {
  const paragraphs = ['The mill burned down on Sunday.', '“Nobody was in it,” said Asen Kolev.'];

  test('is its paragraphs, under its title', async () => {
    expect(await only('mill.docx', docxOf(paragraphs))).toMatchObject({
      headline: null,
      text: `${paragraphs.join('\n\n')}\n`,
    });
    const bytes = zipSync({
      ...partsOf('<w:p><w:r><w:t>It burned.</w:t></w:r></w:p>'),
      'docProps/core.xml': utf8(
        '<x><dc:title>Mill &amp; fire</dc:title><dc:creator>Mila Koleva</dc:creator></x>',
      ),
    });
    expect(await only('mill.docx', bytes)).toMatchObject({ headline: 'Mill & fire', author: 'Mila Koleva' });
  });

  test.each([
    ['that is none', utf8('PK no zip'), 'docx-broken'],
    ['of another kind', zipSync({ 'xl/workbook.xml': utf8('<x/>') }), 'docx-broken'],
    ['that is empty', docxOf([]), 'story-without-text'],
    ['that is locked', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'docx-protected'],
    [
      'whose XML is broken',
      zipSync({ ...partsOf(''), 'word/document.xml': utf8('<w:document><w:bo') }),
      'docx-broken',
    ],
    [
      'that declares entities',
      zipSync({ ...partsOf(''), 'word/document.xml': utf8('<!DOCTYPE x [<!ENTITY a "b">]><w:document/>') }),
      'docx-with-doctype',
    ],
    [
      'that is a bomb',
      zipSync({ ...partsOf(''), 'word/document.xml': new Uint8Array(41 * 1024 * 1024) }),
      'unpacks-too-large',
    ],
  ])('%s is refused', async (...[, bytes, words]) => {
    expect(await reason('mill.docx', bytes)).toMatch(words);
  });

  test('has pictures and other files in it that are never unpacked', async () => {
    const bytes = zipSync({
      ...partsOf('<w:p><w:r><w:t>It burned.</w:t></w:r></w:p>'),
      // More than may be unpacked; packed quickly rather than well.
      'word/media/image1.png': [new Uint8Array(48 * 1024 * 1024), { level: 1 }],
      '../../etc/passwd': strToU8('x'),
    });
    expect(await only('mill.docx', bytes)).toMatchObject({ text: 'It burned.\n' });
  });
});

const packed = (bytes: Uint8Array): Uint8Array =>
  Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} /Filter /FlateDecode >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);

describe('the notes of a Word document', () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes';
  const bytes = zipSync({
    ...partsOf(
      '<w:p><w:r><w:t>The mill burned down</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t xml:space="preserve"> on Sunday.</w:t></w:r></w:p>',
    ),
    'word/_rels/document.xml.rels': utf8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r2" Type="${type}" Target="footnotes.xml"/></Relationships>`,
    ),
    'word/footnotes.xml': utf8(
      `<w:footnotes ${w}><w:footnote w:id="1"><w:p><w:r><w:t>It had been built in 1890.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    ),
  });

  test('stand below its text, without marks', async () => {
    expect((await only('mill.docx', bytes))?.text).toBe(
      'The mill burned down on Sunday.\n\nIt had been built in 1890.\n',
    );
  });
});

describe('a PDF', () => {
  test('is its paragraphs, its lines put together', async () => {
    const bytes = pdfOf([
      { text: 'Mill burns at Gabrovo', y: 740, size: 22 },
      { text: 'The mill at Gabrovo burned down on Sunday night, the fire ser-', y: 700 },
      { text: 'vice said. It had stood for a hundred years beside the', y: 686 },
      { text: 'river.', y: 672 },
      { text: '"Nobody was in it," said Asen Kolev, who owned the mill and', y: 644 },
      { text: 'lives next to it.', y: 630 },
    ]);
    const story = await only('mill.pdf', bytes);
    expect(story?.text).toBe(
      'Mill burns at Gabrovo\n\nThe mill at Gabrovo burned down on Sunday night, the fire service said. It had stood for a hundred years beside the river.\n\n"Nobody was in it," said Asen Kolev, who owned the mill and lives next to it.\n',
    );
  });

  const encrypted =
    '/ID [<00000000000000000000000000000000> <00000000000000000000000000000000>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <0000000000000000000000000000000000000000000000000000000000000000> /U <0000000000000000000000000000000000000000000000000000000000000000> /P -4 >>';
  test.each([
    ['that is none', utf8('not a PDF'), 'pdf-broken'],
    ['that is empty', new Uint8Array(), 'pdf-broken'],
    ['without text, as a scan', pdfOf([]), 'pdf-without-text'],
    ['that is locked with a password', pdfOf([{ text: 'x', y: 700 }], encrypted), 'pdf-protected'],
    ['that is a bomb', pdfWith(packed(deflateSync(Buffer.alloc(60_000_000)))), 'unpacks-too-large'],
  ])('%s is refused', async (...[, bytes, words]) => {
    expect(await reason('mill.pdf', bytes)).toMatch(words);
  });
});
