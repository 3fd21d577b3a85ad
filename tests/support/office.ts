import { zipSync } from 'fflate';
import { utf8 } from './bytes.ts';

/** A Word document of paragraphs; `w:pStyle` of the first is its title where there is one. */
export function docxOf(paragraphs: readonly string[], title?: string): Uint8Array {
  const body = paragraphs.map((words) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`);
  const head =
    title === undefined
      ? ''
      : `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>${title}</w:t></w:r></w:p>`;
  return zipSync(partsOf(`${head}${body.join('')}`));
}

export const partsOf = (body: string): Record<string, Uint8Array> => ({
  '[Content_Types].xml': utf8(
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  '_rels/.rels': utf8(
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  'word/document.xml': utf8(
    `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  ),
});

/** A PDF of one page, a line each; `trailer` is added to its last dictionary. */
export function pdfOf(
  lines: readonly { readonly text: string; readonly y: number; readonly size?: number }[],
  trailer = '',
): Uint8Array {
  const content = lines
    .map(
      ({ text, y, size = 12 }) =>
        `BT /F1 ${size} Tf 72 ${y} Td (${text.replaceAll(/[\\()]/gu, '\\$&')}) Tj ET`,
    )
    .join('\n');
  return pdfWith(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`, trailer);
}

export function pdfWith(stream: string | Uint8Array, trailer = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  objects.forEach((object, at) => {
    offsets.push(parts.reduce((sum, part) => sum + part.length, 0));
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
  });
  const start = parts.reduce((sum, part) => sum + part.length, 0);
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
