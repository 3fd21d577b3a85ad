import type { Words } from '../../reply/reply.ts';
import { escapeText, flat } from './escape.ts';

/** A longer address is not worth a third of a message, in characters. */
const LONGEST = 600;

/** Words as markdown; those that lead to a page as a masked link in angle brackets, so that it does not unfold into a preview. */
export function drawWords({ text, url, names }: Words): string {
  // Discord shows its name; nobody is pinged, since no page lets a mention ping.
  if (names !== undefined && /^\d+$/u.test(text)) return names === 'channel' ? `<#${text}>` : `<@&${text}>`;
  const shown = escapeText(flat(text));
  const target = url === undefined ? null : targetOf(url);
  if (target === null) return shown;
  // Discord does not mask an address behind another, and loses count of brackets: there the link stands beside the text.
  return /[[\]]|:\/\//u.test(text) ? `${shown} ([link](<${target}>))` : `[${shown}](<${target}>)`;
}

/** Null for what is no web address, or too long. */
function targetOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  const target = href.replace(/[()<>\\*_|~`[\]]/gu, (character) => encoded(character));
  return /^https?:$/u.test(protocol) && target.length <= LONGEST ? target : null;
}

const encoded = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
