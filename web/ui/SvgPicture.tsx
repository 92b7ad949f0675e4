import { createElement, type ReactNode } from 'react';
import { checkNames, type SvgNode, writeValue } from '../svg/node';

/** A stateless picture of `web/svg` as React elements: the same tree that exports write as text. */
export function SvgPicture({
  node,
  className,
}: {
  readonly node: SvgNode;
  readonly className?: string;
}): ReactNode {
  return toElement(node, 0, className);
}

function toElement(node: SvgNode, key: number, className?: string): ReactNode {
  checkNames(node);
  const props: Record<string, string | number> = { key };
  for (const [name, value] of Object.entries(node.attributes))
    if (value !== undefined) props[propertyName(name)] = writeValue(value);
  if (className) props.className = className;
  const children = node.children.map((child, i) => (typeof child === 'string' ? child : toElement(child, i)));
  return createElement(node.tag, props, ...children);
}

/** React's name of an SVG attribute: camel case, but `aria-` and `data-` as they are. */
export const propertyName = (name: string): string => {
  if (name === 'class') return 'className';
  if (name.startsWith('aria-') || name.startsWith('data-')) return name;
  return name.replace(/[-:]([a-z])/g, (_, letter: string) => letter.toUpperCase());
};
