import { parseHTML } from 'linkedom';
import { UserError } from '../../text/errors.ts';

/** As much of a node as is used here; linkedom's own types need those of a browser. */
export type Node = {
  readonly nodeType: number;
  readonly nodeName: string;
  textContent: string | null;
  readonly childNodes: Iterable<Node>;
  readonly parentNode?: Node | null;
  readonly nextSibling?: Node | null;
  readonly previousElementSibling?: Node | null;
  readonly nextElementSibling?: Node | null;
  readonly getAttribute?: (name: string) => string | null;
  readonly querySelectorAll?: (selector: string) => Iterable<Node>;
  readonly replaceWith?: (node: Node) => void;
};

export type Document = Node & {
  readonly querySelector: (selector: string) => Node | null;
  readonly querySelectorAll: (selector: string) => Iterable<Node>;
  readonly createTextNode: (text: string) => Node;
  readonly createElement: (name: string) => Node;
};

/** The name of an element, in small letters. */
export const nameOf = ({ nodeName }: Node): string => nodeName.toLowerCase();

export const textOf = ({ textContent }: Node): string => textContent ?? '';

export const ELEMENT = 1;
export const TEXT = 3;
export const DOCUMENT = 9;

/** A page, of which nothing is run. Throws a UserError for what cannot be a page of a story. */
export function parsePage(html: string): Document {
  if (deepest(html) > DEEPEST) throw new UserError({ code: 'page-too-deep' });
  const { document }: { readonly document: unknown } = parseHTML(html);
  if (!isDocument(document)) throw new TypeError('linkedom gives no document');
  return document;
}

/** Pages stand below 60; whoever reads one walks down by recursion, and has an end of its stack. */
const DEEPEST = 400;
/** Elements that may be left open. */
const OPEN =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|td|tr|th|option)$/iu;

/** How many elements are open at once. */
function deepest(html: string): number {
  let [open, most] = [0, 0];
  for (const { groups } of html.matchAll(/<(?<end>\/?)(?<name>[a-z][a-z0-9-]*)/giu)) {
    if (OPEN.test(groups?.['name'] ?? '')) continue;
    open = groups?.['end'] === '/' ? Math.max(0, open - 1) : open + 1;
    most = Math.max(most, open);
  }
  return most;
}

const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && 'querySelectorAll' in value && 'childNodes' in value;
