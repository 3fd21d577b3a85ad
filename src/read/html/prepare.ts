import { endsSentence } from '../lines.ts';
import { CAPTION_LABEL, isCaption } from '../paragraph-kinds.ts';
import { nameOf, TEXT, textOf, type Document, type Node } from './dom.ts';

/** A letter set large at the beginning of a paragraph, which another tool takes for a heading: "<span>M</span>r Justice Alder". */
const DROP_CAP = /^[“"‘']?\p{Lu}$/u;
/** Classes that name a caption. */
const CAPTION = /(?:^|[\s_-])(?:wp-)?caption(?:$|[\s_-])/iu;
/** More of a paragraph than this is linked: it is taken for a list of links. */
const MANY_LINKS = 0.25;

/** Mends, in a page, what would be left out of its story: drop capitals, paragraphs that are all link, and captions that are none by name. */
export function preparePage(page: Document): void {
  for (const node of page.querySelectorAll('span, b, strong, big, font, em, i')) inlineDropCap(page, node);
  for (const node of page.querySelectorAll('div > p')) unwrapLinked(node);
  for (const node of page.querySelectorAll('[class*="aption"]')) nameCaption(page, node);
}

function inlineDropCap(page: Document, node: Node): void {
  const next = node.nextSibling;
  if (next?.nodeType !== TEXT || !DROP_CAP.test(textOf(node).trim()) || !/^\p{L}/u.test(textOf(next))) return;
  node.replaceWith?.(page.createTextNode(textOf(node).trim()));
}

/** A sentence that is all link, in a wrapper such as its neighbours have, stands where they stand. */
function unwrapLinked(paragraph: Node): void {
  const wrapper = paragraph.parentNode ?? null;
  const text = textOf(paragraph).trim();
  if (wrapper === null || textOf(wrapper).trim() !== text || linkShare(paragraph) < MANY_LINKS) return;
  if (!endsSentence(text)) return;
  const beside = [neighbour(wrapper, 'previousElementSibling'), neighbour(wrapper, 'nextElementSibling')];
  if (beside.some((each) => each !== null)) wrapper.replaceWith?.(paragraph);
}

/** The next wrapper of the same kind that has a paragraph of text in it; those that are links too are passed over, and so are those unwrapped before. */
function neighbour(wrapper: Node, way: 'previousElementSibling' | 'nextElementSibling'): Node | null {
  let [at, steps] = [wrapper[way] ?? null, 0];
  while (at !== null && steps < FARTHEST) {
    const isAlike = nameOf(at) === nameOf(wrapper) && classOf(at) === classOf(wrapper);
    if (isAlike && textOf(at).length > 0 && linkShare(at) < MANY_LINKS) return at;
    if (!isAlike && nameOf(at) !== 'p') return null;
    [at, steps] = [at[way] ?? null, steps + 1];
  }
  return null;
}

const FARTHEST = 6;

const classOf = (node: Node): string => node.getAttribute?.('class') ?? '';

/** Which share of a node's characters leads elsewhere. */
function linkShare(node: Node): number {
  const all = textOf(node).trim().length;
  const linked = [...(node.querySelectorAll?.('a[href]') ?? [])].reduce(
    (sum, link) => sum + textOf(link).trim().length,
    0,
  );
  return all === 0 ? 0 : linked / all;
}

function nameCaption(page: Document, node: Node): void {
  const text = textOf(node).trim();
  const inner = [...(node.querySelectorAll?.('p, div, figcaption, img') ?? [])];
  if (
    !CAPTION.test(classOf(node)) ||
    nameOf(node) === 'figcaption' ||
    text === '' ||
    inner.length > 0 ||
    isCaption(text)
  )
    return;
  node.replaceWith?.(captionOf(page, text));
}

function captionOf(page: Document, text: string): Node {
  const caption = page.createElement('p');
  caption.textContent = `${CAPTION_LABEL}${text.replaceAll(/\s+/gu, ' ')}`;
  return caption;
}
