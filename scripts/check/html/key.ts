import { type Html, html } from '../../../web/svg/html';
import { type SvgNode, svg, toSvgString } from '../../../web/svg/node';
import { TOKENS } from '../../../web/svg/tokens';
import type { Text } from '../../../web/text';

const { ink, paper, accent, attention, line, muted } = TOKENS.light;

const sign = (...children: SvgNode[]): Html => ({
  markup: toSvgString(
    svg('svg', { viewBox: '0 0 24 16', width: 24, height: 16, 'aria-hidden': 'true' }, ...children),
  ),
});
const at = { cx: 12, cy: 8 };
const ringed = svg('circle', { ...at, r: 5.75, fill: 'none', stroke: attention, 'stroke-width': 2 });

/** How the maps are to be read: one sign for each thing they show. */
export const mapKey = ({ t }: Text): Html => html`<h2>${t('check.how-to-read')}</h2>
<ul class="key">
<li>${sign(svg('rect', { x: 1, y: 1, width: 22, height: 14, fill: '#e0effe', stroke: accent, 'stroke-width': 1.5 }))}${t('check.key-area')}</li>
<li>${sign(svg('rect', { x: 1, y: 1, width: 22, height: 14, fill: line, stroke: muted }))}${t('check.key-other-area')}</li>
<li>${sign(svg('circle', { ...at, r: 2.75, fill: ink }))}${t('check.key-member')}</li>
<li>${sign(svg('circle', { ...at, r: 2.5, fill: paper, stroke: ink, 'stroke-width': 0.75 }))}${t('check.key-outside')}</li>
<li>${sign(ringed, svg('circle', { ...at, r: 2.75, fill: ink }))}${t('check.key-concerned')}</li>
<li>${sign(ringed, svg('path', { d: 'M9.5 5.5L14.5 10.5M9.5 10.5L14.5 5.5', stroke: ink, 'stroke-width': 1.25 }))}${t('check.key-not-in-force')}</li>
</ul>`;
