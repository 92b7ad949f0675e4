import { planYears } from '../../domain/figures/plan-years';
import { utm32 } from '../../domain/geo/coordinates';
import type { Text } from '../../text';
import { areaMap, extentOf } from '../area-map';
import { type Html, html, NOTHING } from '../html';
import { toSvgString } from '../node';
import { PAPER } from './content-block';
import type { ReportData } from './report';

/** The areas of a plan on the ground, without figures: all by name, or one of them pointed out. */
export function overviewMap(
  text: Text,
  { index, shapes, context }: ReportData,
  plan: string,
  {
    id,
    room,
    area,
  }: {
    readonly id: string;
    readonly room: { readonly width: number; readonly height: number };
    /** The one that is pointed out; null = none. */
    readonly area: string | null;
  },
): Html {
  const own = shapes.filter((shape) => shape.plan === plan);
  if (own.length === 0) return NOTHING;
  const nameOf = (one: string): string => index.areas.get(one)?.name_da ?? one;
  const title =
    area === null
      ? text.t('report.mapAll', { plan: planYears(index, plan) })
      : text.t('report.mapOf', { area: nameOf(area) });
  const shown = area === null ? own : own.filter((shape) => shape.area === area);
  const others = own.filter((shape) => !shown.includes(shape));
  const extent = extentOf(own);
  const map = areaMap(
    shown.map((shape) => ({
      id: shape.area,
      shape: shape.shape,
      fill: PAPER.accent,
      mark: 'none',
      label: area === null ? nameOf(shape.area) : '',
    })),
    {
      id,
      ...room,
      title,
      description: '',
      tokens: PAPER,
      context: [
        ...context,
        ...others.map(({ shape }) => ({ kind: 'outline' as const, lines: shape.map(([ring = []]) => ring) })),
      ],
      ...(extent && { extent: [utm32(extent.west, extent.south), utm32(extent.east, extent.north)] }),
    },
  );
  return html`<figure>${{ markup: toSvgString(map) }}</figure>`;
}
