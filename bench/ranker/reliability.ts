/** A forecast and whether it came true. */
export type Forecast = { readonly probability: number; readonly isTrue: boolean };

/** Forecasts between two probabilities: their mean, and the share that came true. */
export type Bin = { readonly count: number; readonly mean: number; readonly share: number };

const BINS = 10;

/** Ten bins of equal width; empty ones are left out. */
export function binsOf(forecasts: readonly Forecast[]): readonly Bin[] {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, sum: 0, hits: 0 }));
  for (const { probability, isTrue } of forecasts) {
    const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))];
    if (bin === undefined) continue;
    bin.count += 1;
    bin.sum += probability;
    bin.hits += isTrue ? 1 : 0;
  }
  return bins
    .filter(({ count }) => count > 0)
    .map(({ count, sum, hits }) => ({ count, mean: sum / count, share: hits / count }));
}

/** Expected calibration error: how far the bins are from what was forecast, by their size (Naeini et al. 2015). */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  return all === 0
    ? 0
    : bins.reduce((sum, { count, mean, share }) => sum + count * Math.abs(mean - share), 0) / all;
}

const SIDE = 320;
const EDGE = 44;
const SPAN = SIDE - 2 * EDGE;

/** The reliability plot as SVG: forecast to the right, what came true upwards, the size of a dot by the number of questions. */
export function drawReliability(bins: readonly Bin[], title: string): string {
  const x = (value: number): string => (EDGE + value * SPAN).toFixed(1);
  const y = (value: number): string => (SIDE - EDGE - value * SPAN).toFixed(1);
  const all = Math.max(1, ...bins.map(({ count }) => count));
  const points = bins.map(({ mean, share }) => `${x(mean)},${y(share)}`).join(' ');
  const dots = bins
    .map(({ mean, share, count }) => {
      const radius = (3 + 9 * Math.sqrt(count / all)).toFixed(1);
      return `<circle cx="${x(mean)}" cy="${y(share)}" r="${radius}" fill="#2563eb" fill-opacity=".55"><title>${count} questions</title></circle>`;
    })
    .join('');
  const ticks = [0, 0.25, 0.5, 0.75, 1]
    .map(
      (value) =>
        `<text x="${x(value)}" y="${SIDE - EDGE + 16}" text-anchor="middle">${value}</text><text x="${EDGE - 8}" y="${Number(y(value)) + 4}" text-anchor="end">${value}</text>`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}" font-family="sans-serif" font-size="11" fill="#444">
<rect width="${SIDE}" height="${SIDE}" fill="#fff"/>
<text x="${SIDE / 2}" y="22" text-anchor="middle" font-size="13">${title}</text>
<rect x="${EDGE}" y="${EDGE}" width="${SPAN}" height="${SPAN}" fill="none" stroke="#bbb"/>
<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#bbb" stroke-dasharray="4"/>
<polyline points="${points}" fill="none" stroke="#2563eb" stroke-width="1.5"/>${dots}${ticks}
<text x="${SIDE / 2}" y="${SIDE - 8}" text-anchor="middle">probability that the bot gave</text>
<text x="12" y="${SIDE / 2}" text-anchor="middle" transform="rotate(-90 12 ${SIDE / 2})">share that was right</text>
</svg>
`;
}
