/** Attribute values; numbers are written with at most two decimals. `undefined` leaves the attribute out. */
export type SvgValue = string | number | undefined;

/** An SVG element as plain data: drawn once, written as text or turned into React elements. */
export interface SvgNode {
  readonly tag: string;
  /** Names as SVG writes them: `stroke-width`, `aria-labelledby`. */
  readonly attributes: Readonly<Record<string, SvgValue>>;
  readonly children: readonly (SvgNode | string)[];
}

/** Makes a node; empty children (`null`, `false`) are left out. */
export function svg(
  tag: string,
  attributes: Readonly<Record<string, SvgValue>> = {},
  ...children: readonly (SvgNode | string | null | false | undefined | readonly SvgNode[])[]
): SvgNode {
  const flat = children.flat().filter((child): child is SvgNode | string => Boolean(child));
  return { tag, attributes, children: flat };
}

const NAME = /^[A-Za-z][A-Za-z0-9:-]*$/;
/** Characters that no XML document may hold, not even escaped. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Writes a tree as an SVG document fragment: every text and value escaped, attributes in the order given, numbers
 * rounded, so that the same tree gives the same bytes everywhere. The root gets the SVG name space. Throws on names
 * that SVG does not have: style and event attributes, script and foreign content are a programmer's mistake here.
 */
export function toSvgString(node: SvgNode): string {
  return write(node, ' xmlns="http://www.w3.org/2000/svg"');
}

function write(node: SvgNode, nameSpace: string): string {
  checkNames(node);
  let text = `<${node.tag}${nameSpace}`;
  for (const [name, value] of Object.entries(node.attributes))
    if (value !== undefined) text += ` ${name}="${escapeXml(writeValue(value))}"`;
  if (node.children.length === 0) return `${text}/>`;
  const inner = node.children.map((child) =>
    typeof child === 'string' ? escapeXml(child) : write(child, ''),
  );
  return `${text}>${inner.join('')}</${node.tag}>`;
}

/** Throws when a tag or attribute may not stand in a picture of this house. */
export function checkNames(node: SvgNode): void {
  if (!NAME.test(node.tag) || /^(script|style|foreignobject)$/i.test(node.tag))
    throw new Error(`not an SVG element of ours: ${node.tag}`);
  for (const name of Object.keys(node.attributes))
    if (!NAME.test(name) || /^(on|style$)/i.test(name))
      throw new Error(`not an SVG attribute of ours: ${name}`);
}

/** The text of an attribute value. */
export const writeValue = (value: string | number): string =>
  typeof value === 'number' ? writeNumber(value) : value;

/** At most two decimals, no exponent, no minus zero. Throws on what is not finite: it would draw nothing. */
export function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`not a coordinate: ${value}`);
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? '0' : String(rounded);
}

/** Escapes text for element content and double-quoted attributes, and drops characters that XML forbids. */
export const escapeXml = (text: string): string =>
  text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
