import type { TopLevelSpec } from 'vega-lite';
import { linesOf, type Column } from './lines-of.ts';
import { render } from './render.ts';
import { FAINT_SIZE, FONT, FONT_SIZE, LINE, PADDING, THEMES, WIDTH, type Look, type Theme } from './theme.ts';

/** An event as it is drawn. */
export type DrawnEvent = {
  /** Its first day, as "2020-01-03". */
  readonly first: string;
  /** The day, month or year in words. */
  readonly day: string;
  readonly isDay: boolean;
  readonly text: string;
};

/** Lines of an event. */
const MOST_LINES = 3;
/** Between two events, the height of the strip, and how far the text stands in; in pixels. */
const APART = 22;
const STRIP = 46;
const INDENT = 34;
const COLUMN: Column = { width: WIDTH - INDENT, most: MOST_LINES, letters: { size: FONT_SIZE } };

type Row = {
  readonly at: number;
  readonly day: string;
  readonly kind: string;
  readonly top: number;
  /** A mark for each line: those of one mark in two directions would be set one over the other. */
  readonly lines: readonly { readonly line: string; readonly top: number }[];
};

/** The events, in order, one below the other, under a strip that shows how far apart they are. */
export function drawTimeline(events: readonly DrawnEvent[], look: Look): Promise<Uint8Array> {
  const theme = THEMES[look];
  const { rows, height } = rowsOf(events);
  const spec: TopLevelSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    background: theme.ground,
    padding: PADDING,
    config: { font: FONT, view: { stroke: null } },
    data: { values: [...rows] },
    vconcat: [stripOf(rows, theme), listOf(rows, height, theme)],
  };
  return render(spec, look);
}

function rowsOf(events: readonly DrawnEvent[]): { readonly rows: readonly Row[]; readonly height: number } {
  let top = 0;
  const rows = events.map(({ first, day, isDay, text }): Row => {
    const begins = top;
    const lines = linesOf(text, COLUMN).map((line, at) => ({
      line,
      top: begins + LINE * (at + 1),
    }));
    top += LINE * (lines.length + 1) + APART;
    return { at: Date.parse(first), day, kind: isDay ? 'day' : 'span', top: begins, lines };
  });
  return { rows, height: top };
}

type Part = Extract<TopLevelSpec, { vconcat: unknown }>['vconcat'][number];

/** Shape and colour tell a day from a month or year. */
function kindIn(theme: Theme) {
  const domain = ['day', 'span'];
  const kind = { field: 'kind', type: 'nominal' as const, legend: null };
  return {
    color: { ...kind, scale: { domain, range: [theme.first, theme.second] } },
    shape: { ...kind, scale: { domain, range: ['circle', 'diamond'] } },
  };
}

function stripOf(rows: readonly Row[], theme: Theme): Part {
  const days = rows.map(({ at }) => at);
  return {
    width: WIDTH,
    height: STRIP,
    mark: { type: 'point', filled: true, size: 160, opacity: 0.85 },
    encoding: {
      ...kindIn(theme),
      x: {
        field: 'at',
        type: 'temporal',
        scale: { type: 'utc', nice: false },
        axis: {
          title: null,
          // The days of the first and the last event, as every language reads them.
          values: [...new Set([Math.min(...days), Math.max(...days)])],
          format: '%Y-%m-%d',
          labelFontSize: FAINT_SIZE,
          labelColor: theme.faint,
          domainColor: theme.faint,
          tickColor: theme.faint,
          grid: false,
          labelFlush: true,
        },
      },
    },
  };
}

function listOf(rows: readonly Row[], height: number, theme: Theme): Part {
  const scale = { domain: [0, height], reverse: true, nice: false };
  const y = { field: 'top', type: 'quantitative' as const, axis: null, scale };
  const x = { value: INDENT };
  const text = {
    type: 'text' as const,
    baseline: 'top' as const,
    align: 'left' as const,
    fontSize: FONT_SIZE,
    color: theme.text,
  };
  return {
    width: WIDTH,
    height,
    layer: [
      {
        data: { values: [{}] },
        mark: { type: 'rule', x: 9, y: 0, y2: height - APART, color: theme.faint, strokeWidth: 2 },
        encoding: {},
      },
      {
        mark: { type: 'point', filled: true, size: 220, x: 9, opacity: 1, yOffset: 12 },
        encoding: { ...kindIn(theme), y },
      },
      { mark: { ...text, fontWeight: 'bold' }, encoding: { x, y, text: { field: 'day' } } },
      {
        data: { values: rows.flatMap(({ lines }) => lines) },
        mark: text,
        encoding: { x, y, text: { field: 'line' } },
      },
    ],
  };
}
