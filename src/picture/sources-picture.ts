import type { TopLevelSpec } from 'vega-lite';
import { linesOf, type Column } from './lines-of.ts';
import { render } from './render.ts';
import { FAINT_SIZE, FONT, FONT_SIZE, LINE, PADDING, THEMES, WIDTH, type Look, type Theme } from './theme.ts';

/** A source as it is drawn. */
export type DrawnSource = {
  readonly name: string;
  readonly named: boolean;
  /** Counts, in words; of one without a name also that it has none. */
  readonly said: string;
  readonly characters: number;
};

/** Of a name, which is bold, and of its counts. */
const NAME: Column = { width: WIDTH, most: 2, letters: { size: FONT_SIZE, bold: true } };
const SAID: Column = { width: WIDTH, most: 2, letters: { size: FAINT_SIZE } };
/** From one line of counts to the next, a bar, and what parts it from its counts and from the next source; in pixels. */
const FAINT_LINE = 27;
const BAR = 20;
const ABOVE_BAR = 5;
const APART = 18;
/** Of the longest bar: what is shorter would not be seen. */
const SHORTEST_BAR = 0.006;

type Line = { readonly line: string; readonly top: number };
type Row = {
  readonly named: boolean;
  readonly length: number;
  readonly bar: number;
  readonly end: number;
  readonly names: readonly Line[];
  readonly counts: readonly Line[];
};

/** A bar for each source, as long as what it said; the colours tell named from unnamed ones, as their words do. */
export function drawSources(sources: readonly DrawnSource[], look: Look): Promise<Uint8Array> {
  const theme = THEMES[look];
  const { rows, height } = rowsOf(sources);
  const spec: TopLevelSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    background: theme.ground,
    padding: PADDING,
    config: { font: FONT, view: { stroke: null } },
    width: WIDTH,
    height,
    layer: layersOf(rows, height, theme),
  };
  return render(spec, look);
}

function rowsOf(sources: readonly DrawnSource[]): {
  readonly rows: readonly Row[];
  readonly height: number;
} {
  const most = Math.max(...sources.map(({ characters }) => characters));
  let top = 0;
  const rows = sources.map(({ name, named, said, characters }): Row => {
    const below = (lines: readonly string[], apart: number): readonly Line[] =>
      lines.map((line) => {
        top += apart;
        return { line, top: top - apart };
      });
    const names = below(linesOf(name, NAME), LINE);
    const counts = below(linesOf(said, SAID), FAINT_LINE);
    const bar = top + ABOVE_BAR;
    top = bar + BAR + APART;
    const length = Math.max(characters, most * SHORTEST_BAR);
    return { named, length, bar, end: bar + BAR, names, counts };
  });
  return { rows, height: top - APART };
}

function layersOf(
  rows: readonly Row[],
  height: number,
  theme: Theme,
): Extract<TopLevelSpec, { layer: unknown }>['layer'] {
  const scale = { domain: [0, height], reverse: true, nice: false };
  const quantitative = 'quantitative' as const;
  const y = (field: string) => ({ field, type: quantitative, axis: null, scale });
  const text = { type: 'text' as const, baseline: 'top' as const, align: 'left' as const };
  const x = { value: 0 };
  const range = [theme.first, theme.second];
  return [
    {
      data: { values: [...rows] },
      mark: { type: 'bar', cornerRadius: 3 },
      encoding: {
        x: { field: 'length', type: quantitative, axis: null, scale: { zero: true, nice: false } },
        x2: { datum: 0 },
        y: y('bar'),
        y2: { field: 'end' },
        color: { field: 'named', type: 'nominal', legend: null, scale: { domain: [true, false], range } },
      },
    },
    {
      data: { values: rows.flatMap(({ names }) => names) },
      mark: { ...text, fontSize: FONT_SIZE, fontWeight: 'bold', color: theme.text },
      encoding: { x, y: y('top'), text: { field: 'line' } },
    },
    {
      data: { values: rows.flatMap(({ counts }) => counts) },
      mark: { ...text, fontSize: FAINT_SIZE, color: theme.faint },
      encoding: { x, y: y('top'), text: { field: 'line' } },
    },
  ];
}
