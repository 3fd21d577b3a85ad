import type { TopLevelSpec } from 'vega-lite';
import { linesOf } from './lines-of.ts';
import { render } from './render.ts';
import { FONT, FONT_SIZE, PADDING, THEMES, WIDTH, type Look, type Theme } from './theme.ts';

/** A source as it is drawn. */
export type DrawnSource = {
  readonly name: string;
  readonly named: boolean;
  /** Counts, in words; of one without a name also that it has none. */
  readonly said: string;
  readonly characters: number;
};

const COLUMNS = 46;
/** A source with its counts and its bar, and where in it they stand; in pixels. */
const ROW = 92;
const COUNTS = 28;
const BAR = { top: 56, end: 76 } as const;

/** A bar for each source, as long as what it said; the colours tell named from unnamed ones, as their words do. */
export function drawSources(sources: readonly DrawnSource[], look: Look): Promise<Uint8Array> {
  const theme = THEMES[look];
  const rows = sources.map(({ name, named, said, characters }, at) => ({
    name: linesOf(name, COLUMNS, 1)[0],
    said: linesOf(said, COLUMNS + 8, 1)[0],
    named,
    characters,
    top: at * ROW,
    middle: at * ROW + COUNTS,
    bar: at * ROW + BAR.top,
    end: at * ROW + BAR.end,
  }));
  const height = rows.length * ROW;
  const spec: TopLevelSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    background: theme.ground,
    padding: PADDING,
    config: { font: FONT, view: { stroke: null } },
    data: { values: rows },
    width: WIDTH,
    height,
    layer: layersOf(height, theme),
  };
  return render(spec, look);
}

function layersOf(height: number, theme: Theme): Extract<TopLevelSpec, { layer: unknown }>['layer'] {
  const scale = { domain: [0, height], reverse: true, nice: false };
  const quantitative = 'quantitative' as const;
  const y = (field: string) => ({ field, type: quantitative, axis: null, scale });
  const text = { type: 'text' as const, baseline: 'top' as const, align: 'left' as const };
  const x = { value: 0 };
  const range = [theme.first, theme.second];
  return [
    {
      mark: { type: 'bar', cornerRadius: 3 },
      encoding: {
        x: { field: 'characters', type: quantitative, axis: null, scale: { zero: true, nice: false } },
        x2: { datum: 0 },
        y: y('bar'),
        y2: { field: 'end' },
        color: { field: 'named', type: 'nominal', legend: null, scale: { domain: [true, false], range } },
      },
    },
    {
      mark: { ...text, fontSize: FONT_SIZE, fontWeight: 'bold', color: theme.text },
      encoding: { x, y: y('top'), text: { field: 'name' } },
    },
    {
      mark: { ...text, fontSize: FONT_SIZE - 3, color: theme.faint },
      encoding: { x, y: y('middle'), text: { field: 'said' } },
    },
  ];
}
