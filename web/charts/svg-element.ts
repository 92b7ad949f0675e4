import { checkNames, type SvgNode, writeValue } from '../svg/node';

const SVG = 'http://www.w3.org/2000/svg';

/** A picture of `web/svg` as elements of the page: what a chart shows and what its file holds are one drawing. */
export function svgElement(node: SvgNode): SVGSVGElement {
  return made(node) as SVGSVGElement;
}

function made(node: SvgNode): SVGElement {
  checkNames(node);
  const element = document.createElementNS(SVG, node.tag);
  for (const [name, value] of Object.entries(node.attributes))
    if (value !== undefined) element.setAttribute(name, writeValue(value));
  element.append(...node.children.map((child) => (typeof child === 'string' ? child : made(child))));
  return element;
}
