import { type Html, html } from '../../../web/svg/html';
import { type SvgNode, svg, toSvgString } from '../../../web/svg/node';
import { TOKENS } from '../../../web/svg/tokens';
import type { Text } from '../../../web/text';
import { AREA_TINT, GAINED_TINT, lostPattern } from './map';

const { ink, paper, accent, attention, muted } = TOKENS.light;

const sign = (...children: SvgNode[]): Html => ({
  markup: toSvgString(
    svg('svg', { viewBox: '0 0 24 16', width: 24, height: 16, 'aria-hidden': 'true' }, ...children),
  ),
});
const box = { x: 1, y: 1, width: 22, height: 14 };
const at = { cx: 12, cy: 8 };

/** How the maps are to be read: one sign for each thing they show. */
export const mapKey = ({ t }: Text): Html => html`<h2>${t('difference.how-to-read')}</h2>
<ul class="key">
<li>${sign(svg('rect', { ...box, fill: AREA_TINT, stroke: accent, 'stroke-width': 1.5 }))}${t('difference.key-after')}</li>
<li>${sign(svg('path', { d: 'M0 8H24', stroke: muted, 'stroke-width': 1.5, 'stroke-dasharray': '5 3' }))}${t('difference.key-before')}</li>
<li>${sign(svg('rect', { ...box, fill: GAINED_TINT }))}${t('difference.key-gained')}</li>
<li>${sign(svg('defs', {}, lostPattern('key-lost')), svg('rect', { ...box, fill: 'url(#key-lost)' }))}${t('difference.key-lost')}</li>
<li>${sign(svg('circle', { ...at, r: 2.75, fill: ink }))}${t('difference.key-member')}</li>
<li>${sign(svg('circle', { ...at, r: 2.5, fill: paper, stroke: ink, 'stroke-width': 0.75 }))}${t('difference.key-other')}</li>
<li>${sign(svg('circle', { ...at, r: 5.75, fill: 'none', stroke: attention, 'stroke-width': 2 }), svg('circle', { ...at, r: 2.75, fill: ink }))}${t('difference.key-changed')}</li>
</ul>`;
