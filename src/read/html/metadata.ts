import { isDay } from '../../text/days.ts';
import type { Document, Node } from './dom.ts';

/** What a page says of its story, each where it is said at all. */
export type Metadata = {
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** A calendar day. */
  readonly published: string | null;
};

/** From JSON-LD (schema.org), Open Graph, meta and time elements, in this order. */
export function metadataOf(page: Document): Metadata {
  const story = storyIn(page);
  const meta = metaOf(page);
  const time = (selector: string): string | null => attribute(page.querySelector(selector), 'datetime');
  return {
    headline: first(
      story['headline'],
      meta('og:title'),
      meta('twitter:title'),
      page.querySelector('h1')?.textContent,
    ),
    outlet: first(nameIn(story['publisher']), meta('og:site_name'), meta('application-name')),
    author: first(nameIn(story['author']), meta('author'), meta('parsely-author'), meta('dc.creator')),
    published: firstDay(
      story['datePublished'],
      meta('article:published_time'),
      meta('og:article:published_time'),
      ...DATES.map(meta),
      time('time[itemprop="datePublished"]'),
      time('time[pubdate]'),
      time('time[datetime]'),
    ),
  };
}

const DATES = [
  'datepublished',
  'pubdate',
  'publishdate',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
];

type Fields = Readonly<Record<string, unknown>>;

/** The first thing of JSON-LD that is a story. */
function storyIn(page: Document): Fields {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const things = thingsIn(parsed(script.textContent ?? ''));
    const story = things.find((thing) =>
      typesOf(thing).some((type) => /Article|NewsArticle|Report|BlogPosting/u.test(type)),
    );
    if (story !== undefined) return story;
  }
  return {};
}

const typesOf = ({ '@type': type }: Fields): readonly string[] =>
  [type].flat().filter((each) => typeof each === 'string');

/** Things stand in a list or a graph, which may stand in one; whoever nests them deeper has something else in mind. */
const DEEPEST = 5;

function thingsIn(value: unknown, depth = 0): readonly Fields[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => thingsIn(each, depth + 1));
  if (!isFields(value)) return [];
  return [value, ...thingsIn(value['@graph'] ?? null, depth + 1)];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** "The Ledger", {"name": "The Ledger"}, or several of them. */
function nameIn(value: unknown): string | null {
  if (typeof value === 'string') return /^https?:/u.test(value) ? null : value;
  if (Array.isArray(value))
    return value.flatMap((each) => (Array.isArray(each) ? [] : (nameIn(each) ?? []))).join(', ') || null;
  return isFields(value) && typeof value['name'] === 'string' ? value['name'] : null;
}

function metaOf(page: Document): (name: string) => string | null {
  const all = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    const name =
      attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
    const content = attribute(element, 'content');
    if (name !== null && content !== null && !all.has(name.toLowerCase()))
      all.set(name.toLowerCase(), content);
  }
  return (name) => all.get(name) ?? null;
}

const attribute = (node: Node | null, name: string): string | null => node?.getAttribute?.(name) ?? null;

/** The first that says anything, on one line. */
function first(...values: readonly unknown[]): string | null {
  for (const value of values) {
    const words = typeof value === 'string' ? value.replaceAll(/\s+/gu, ' ').trim() : '';
    if (words !== '') return words.slice(0, 300);
  }
  return null;
}

/** The day as the page has it, where the page was made: no clock moves it. */
function firstDay(...values: readonly unknown[]): string | null {
  for (const value of values) {
    const day =
      typeof value === 'string' ? /^\s*(?<day>\d{4}-\d{2}-\d{2})/u.exec(value)?.groups?.['day'] : undefined;
    if (day !== undefined && isDay(day)) return day;
  }
  return null;
}
