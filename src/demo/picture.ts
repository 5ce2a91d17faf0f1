import { crc32, deflateSync } from 'node:zlib';

const WIDTH = 320;
const HEIGHT = 180;

/** Draws a landscape as a PNG of 320 × 180 pixels, always the same for the same name. */
export function landscape(name: string): Buffer {
  const seed = crc32(name);
  const rows = Array.from({ length: HEIGHT }, (_, y) => paintRow(y, seed));
  return png(Buffer.concat(rows));
}

type Colour = readonly [red: number, green: number, blue: number];

function paintRow(y: number, seed: number): Buffer {
  const row = Buffer.alloc(1 + WIDTH * 3);
  for (let x = 0; x < WIDTH; x++) row.set(colourAt(x, y, seed), 1 + x * 3);
  return row;
}

/** The colour at a pixel: a sky, a sun, two ranges of hills. */
function colourAt(x: number, y: number, seed: number): Colour {
  const hue = seed % 360;
  const near = 128 + 16 * Math.sin((x + seed) / 41) + 7 * Math.sin(x / 13);
  const far = 104 + 20 * Math.sin((x + seed) / 67) + 5 * Math.sin((x + hue) / 17);
  if (y > near) return shade(hue + 200, 0.18);
  if (y > far) return shade(hue + 200, 0.34);
  const sunX = 60 + (seed % 200);
  if ((x - sunX) ** 2 + (y - 62) ** 2 < 22 ** 2) return [255, 240, 205];
  return shade(hue, 0.55 + 0.3 * (y / HEIGHT));
}

/** A muted colour of this hue (degrees) and lightness (0…1). */
function shade(hue: number, lightness: number): Colour {
  const channel = (shift: number) => {
    const wave = Math.cos(((hue + shift) * Math.PI) / 180);
    return Math.round(255 * Math.min(1, Math.max(0, lightness + 0.13 * wave)));
  };
  return [channel(0), channel(-120), channel(-240)];
}

/** Rows of filter byte and 8-bit RGB, as PNG's specification (sections 5 and 11) packs them. */
function png(rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...parts]);
}

function chunk(type: string, body: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const frame = Buffer.alloc(8 + typed.length);
  frame.writeUInt32BE(body.length, 0);
  frame.set(typed, 4);
  frame.writeUInt32BE(crc32(typed), 4 + typed.length);
  return frame;
}
