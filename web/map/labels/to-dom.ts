import { type SvgNode, writeValue } from '../../svg/node';

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an SVG element of the page from a drawn node. */
export function toSvgElement(node: SvgNode): SVGElement {
  const element = document.createElementNS(SVG, node.tag);
  for (const [name, value] of Object.entries(node.attributes))
    if (value !== undefined) element.setAttribute(name, writeValue(value));
  for (const child of node.children) element.append(typeof child === 'string' ? child : toSvgElement(child));
  return element;
}
