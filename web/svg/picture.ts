import { type SvgNode, svg } from './node';
import { FONT_FAMILY } from './text';

/** What every picture carries: size in px, a name, and words for those who cannot see it. */
export interface PictureFrame {
  /** Prefix of every id in the picture; unique on the page. Letters, digits and hyphens. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Accessible name. */
  readonly title: string;
  /** What the picture shows, in words; '' when a table beside it says so. */
  readonly description: string;
}

/** The root of a picture, with its accessible name and description first. */
export function picture(frame: PictureFrame, ...children: Parameters<typeof svg>[2][]): SvgNode {
  const { id, width, height, title, description } = frame;
  const named = description === '' ? `${id}-title` : `${id}-title ${id}-desc`;
  return svg(
    'svg',
    {
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      width: Math.round(width),
      height: Math.round(height),
      role: 'img',
      'aria-labelledby': named,
      'font-family': FONT_FAMILY,
    },
    svg('title', { id: `${id}-title` }, title),
    description !== '' && svg('desc', { id: `${id}-desc` }, description),
    ...children,
  );
}
