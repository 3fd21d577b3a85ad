/** A text as bytes of UTF-8, with or without its mark. */
export const utf8 = (text: string, mark = false): Uint8Array =>
  new TextEncoder().encode(mark ? `\uFEFF${text}` : text);

/** A text as bytes of UTF-16, the low byte first. */
export const utf16le = (text: string, mark = true): Uint8Array =>
  Uint8Array.from(Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le'));

/** A text as bytes of UTF-16, the high byte first. */
export const utf16be = (text: string, mark = true): Uint8Array =>
  Uint8Array.from(Buffer.from(utf16le(text, mark)).swap16());
