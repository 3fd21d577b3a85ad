import type { TopLevelSpec } from 'vega-lite';
import { render } from '../../src/picture/render.ts';
import { FONT, FONT_SIZE, PADDING, THEMES, WIDTH, type Look } from '../../src/picture/theme.ts';

/** A measure of a tool at a number of stories. */
export type Point = { readonly tool: string; readonly stories: number; readonly value: number };

const HEIGHT = 300;

/** Two charts, one under the other, of how a question's time and the memory grow with the stories; both axes in powers of ten. */
export function drawGrowth(
  { times, memory }: { readonly times: readonly Point[]; readonly memory: readonly Point[] },
  look: Look,
): Promise<Uint8Array> {
  const { ground, text, faint } = THEMES[look];
  const spec: TopLevelSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    background: ground,
    padding: PADDING,
    config: {
      font: FONT,
      axis: {
        labelFontSize: FONT_SIZE - 5,
        titleFontSize: FONT_SIZE - 4,
        titleFontWeight: 'normal',
        labelColor: faint,
        titleColor: text,
        gridColor: faint,
        gridOpacity: 0.25,
        domainColor: faint,
        tickColor: faint,
      },
      legend: {
        labelFontSize: FONT_SIZE - 5,
        labelColor: text,
        labelLimit: 450,
        title: null,
        orient: 'bottom',
        columns: 2,
      },
      view: { stroke: null },
    },
    vconcat: [chart(times, 'milliseconds for a question, p95'), chart(memory, 'megabytes')],
  };
  return render(spec, look);
}

type Part = Extract<TopLevelSpec, { vconcat: unknown }>['vconcat'][number];

function chart(points: readonly Point[], title: string): Part {
  const logarithmic = { type: 'log' as const, nice: false };
  return {
    data: { values: [...points] },
    // The axis of numbers stands beside what is drawn.
    width: WIDTH - 70,
    height: HEIGHT,
    mark: { type: 'line', point: { size: 60 }, strokeWidth: 2 },
    encoding: {
      x: {
        field: 'stories',
        type: 'quantitative',
        scale: logarithmic,
        axis: { title: 'stories', values: [...new Set(points.map(({ stories }) => stories))], format: ',d' },
      },
      y: {
        field: 'value',
        type: 'quantitative',
        scale: logarithmic,
        axis: { title, tickCount: 5, format: '~g' },
      },
      // Shape and colour tell the tools apart.
      color: { field: 'tool', type: 'nominal', sort: null, scale: { scheme: 'tableau10' } },
      shape: { field: 'tool', type: 'nominal', sort: null, legend: null },
    },
  };
}
