import type { Percentiles } from './percentiles.ts';
import type { Built, Prepared, Restarted } from './steps.ts';

/** What was measured at a number of stories. */
export type Measured = {
  readonly size: number;
  readonly prepared: Prepared;
  readonly restarted: Restarted;
  /** Of each tool, onrecord first. */
  readonly tools: Readonly<Record<string, Built>>;
};

const [BEGIN, END] = ['<!-- npm run bench: from here on -->', '<!-- npm run bench: up to here -->'];

/** The page with the part that stands between two marks written anew. Throws where it has no such part. */
export function withPart(page: string, part: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`the page has no part between ${BEGIN} and ${END}`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${part.trim()}\n\n${page.slice(end)}`;
}

/** The part of a page, as Markdown. `run` says how it was run. */
export function partOf(all: readonly Measured[], run: string): string {
  return [
    run,
    table(
      [
        'stories',
        'MB of text',
        'annotate, s a MB',
        'build, s',
        'over MiniSearch',
        'from disk, s',
        'of build and annotation',
      ],
      all.map(buildRow(rateOf(all))),
    ),
    'A question, in milliseconds: p50 / p95 / p99. “Cold” names no story.',
    ...all.map(({ size, tools }) =>
      [
        `${number(size)} ${size === 1 ? 'story' : 'stories'}:`,
        table(
          ['tool', 'with the story', 'cold', 'build, s', 'MB', 'kB a story', 'over MiniSearch'],
          Object.entries(tools).map((entry) => toolRow(entry, size, tools['minisearch'])),
        ),
      ].join('\n\n'),
    ),
  ].join('\n\n');
}

/** Seconds a megabyte, of the largest part that was annotated. */
const rateOf = (all: readonly Measured[]): number | null =>
  all.map(({ prepared }) => prepared.annotate).findLast((rate) => rate !== null) ?? null;

const buildRow =
  (rate: number | null) =>
  ({ size, prepared, restarted, tools }: Measured): readonly string[] => {
    const megabytes = prepared.characters / 1e6;
    const build = tools['onrecord']?.build ?? Number.NaN;
    const whole = rate === null ? Number.NaN : build + rate * megabytes;
    return [
      number(size),
      megabytes.toFixed(2),
      prepared.annotate === null ? '–' : (prepared.annotate / 1000).toFixed(2),
      (build / 1000).toFixed(2),
      ratio(build, tools['minisearch']?.build),
      (restarted.restart / 1000).toFixed(2),
      ratio(restarted.restart, whole),
    ];
  };

function toolRow(
  [name, built]: readonly [string, Built],
  size: number,
  mini: Built | undefined,
): readonly string[] {
  return [
    name,
    built.within === null ? '–' : times(built.within),
    times(built.cold),
    (built.build / 1000).toFixed(2),
    (built.memory / 1e6).toFixed(1),
    (built.memory / 1e3 / size).toFixed(0),
    ratio(built.memory, mini?.memory),
  ];
}

const times = ({ p50, p95, p99 }: Percentiles): string =>
  [p50, p95, p99].map((each) => each.toFixed(each < 1 ? 2 : each < 10 ? 1 : 0)).join(' / ');

const ratio = (a: number, b: number | undefined): string =>
  b === undefined || !Number.isFinite(a / b) ? '–' : (a / b).toFixed(2);

const number = (count: number): string => count.toLocaleString('en');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
