/** Small pieces of SVG. All text is escaped here. */

type Attributes = Readonly<Record<string, string | number>>;

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

export function element(name: string, attributes: Attributes, ...inner: readonly string[]): string {
  return inner.length === 0
    ? `<${name}${attributesOf(attributes)}/>`
    : `<${name}${attributesOf(attributes)}>${inner.join('')}</${name}>`;
}

export function text(words: string, x: number, y: number, attributes: Attributes = {}): string {
  return element('text', { x, y, 'font-size': 13, fill: '#444444', ...attributes }, escaped(words));
}

/** Control characters are no part of XML. */
function escaped(words: string): string {
  return words
    .replace(/\p{C}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A mark with its centre at a point: each line has a shape of its own, for those who do not see its colour. */
export const MARKS: readonly ((x: number, y: number, r: number) => string)[] = [
  (x, y, r) =>
    polygon(
      Array.from({ length: 16 }, (_, n) => [x + r * Math.cos((n * Math.PI) / 8), y + r * Math.sin((n * Math.PI) / 8)]),
    ),
  (x, y, r) =>
    polygon(
      [
        [x - r, y - r],
        [x + r, y - r],
        [x + r, y + r],
        [x - r, y + r],
      ].map(([a, b]) => [a!, b!]),
    ),
  (x, y, r) =>
    polygon(
      [
        [x - r, y - r],
        [x + r, y - r],
        [x, y + r],
      ].map(([a, b]) => [a!, b!]),
    ),
  (x, y, r) =>
    polygon(
      [
        [x, y - 1.3 * r],
        [x + 1.3 * r, y],
        [x, y + 1.3 * r],
        [x - 1.3 * r, y],
      ].map(([a, b]) => [a!, b!]),
    ),
  (x, y, r) =>
    polygon(
      [
        [x - r, y + r],
        [x, y - r],
        [x + r, y + r],
      ].map(([a, b]) => [a!, b!]),
    ),
];

/** The outline of a polygon, as the `d` of a path. */
function polygon(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}
