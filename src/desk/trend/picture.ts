/** Turns the drawing of a trend into a PNG. */
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import { trendChart } from './chart.ts';
import type { Trend } from './trend.ts';

/** Fonts come with the program, so that pictures are the same on every machine. */
const FONTS = [
  import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
];

/** The picture of a trend, 1,440 pixels wide. Drawn on a thread of its own, in about 50 ms. */
export async function trendPicture(trend: Trend): Promise<Uint8Array> {
  const picture = await renderAsync(trendChart(trend), {
    fitTo: { mode: 'zoom', value: 1.5 },
    font: {
      loadSystemFonts: false,
      fontFiles: FONTS.map((url) => fileURLToPath(url)),
      defaultFontFamily: 'DejaVu Sans',
    },
  });
  return picture.asPng();
}
