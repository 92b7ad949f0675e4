import { type SvgNode, toSvgString } from '../../../svg/node';
import { svgCanvas } from '../../../ui/svg-canvas';

/** Pixels of a picture per px of a slide's view. */
const RATIO = 3;

/** A picture as the data address of a PNG; null where the browser can't make it. */
export async function pngOf(node: SvgNode): Promise<string | null> {
  const element = new DOMParser().parseFromString(toSvgString(node), 'image/svg+xml').documentElement;
  const canvas = await svgCanvas(element as unknown as SVGSVGElement, RATIO).catch(() => null);
  return canvas?.toDataURL('image/png') ?? null;
}
