import { createRequire } from 'node:module';
import type { TopLevelSpec } from 'vega-lite';
import { FONT, PADDING, THEMES, WIDTH, type Look } from './theme.ts';

/** Shipped through npm: no machine's own fonts are asked. */
const fontFiles = (): string[] => {
  const { resolve } = createRequire(import.meta.url);
  return ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) => resolve(`dejavu-fonts-ttf/ttf/${file}`));
};

const WIDTHS = /(<svg [^>]*?\bwidth=")[\d.]+("[^>]*? viewBox="0 0 )[\d.]+ /u;

/** Pixels of the file for each of the drawing, for screens that have more of them. */
const SCALE = 2;

/** A chart as a PNG. The libraries take half a second to load, which those who draw nothing need not wait for. */
export async function render(spec: TopLevelSpec, look: Look): Promise<Uint8Array> {
  const [{ compile }, vega, { Resvg }] = await Promise.all([
    import('vega-lite'),
    import('vega'),
    import('@resvg/resvg-js'),
  ]);
  const view = new vega.View(vega.parse(compile(spec).spec), { renderer: 'none' });
  // Vega guesses how wide text is, and guesses too much.
  const svg = (await view.toSVG()).replace(WIDTHS, `$1${WIDTH + 2 * PADDING}$2${WIDTH + 2 * PADDING} `);
  view.finalize();
  const drawn = new Resvg(svg, {
    background: THEMES[look].ground,
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: FONT },
  });
  return drawn.render().asPng();
}
