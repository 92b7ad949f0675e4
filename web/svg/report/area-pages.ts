import type { Indicator, Theme } from '../../domain/figures/indicator';
import { series } from '../../domain/figures/series';
import type { Text } from '../../text';
import { capital } from '../../text/lists';
import { indicatorName } from '../../text/naming';
import { type Html, html, NOTHING } from '../html';
import type { SlideContent } from '../slides/slide';
import { slideContent } from '../slides/slide-content';
import { figureSources } from '../slides/source-line';
import { HALF, viewFoot, viewPicture, viewTable } from './content-block';
import { overviewMap } from './overview-map';
import type { Chapter, ReportData, ReportScope } from './report';

/** Curves that have room on a page beside the rest, whatever the area. */
const MOST_CURVES = 2;
/** Figures that make a curve. */
const LEAST_FIGURES = 3;
interface Curve {
  readonly indicator: Indicator;
  readonly trend: SlideContent;
}

const PLACE = { width: 250, height: 170 } as const;

/** One page an area: where and what it is, its newest figures beside the municipality's, and the longest of its curves. */
export const areaPages = (
  text: Text,
  data: ReportData,
  { areas, plan, themes }: ReportScope,
): readonly Chapter[] =>
  areas.map((area) => {
    const content = slideContent(text, data, { kind: 'area', area });
    const curves = curvesOf(text, data, area, themes);
    const shown = [content, ...curves.map(({ trend }) => trend)].flatMap((view) => view.shown);
    const figures = shown.map((one) => data.index.figure(one.indicator, one.area, one.period));
    return {
      id: `omraade-${area}`,
      title: text.t('report.areaPage', { area: content.title }),
      body: html`<div class="place"><ul class="facts" aria-label="${text.t('report.facts')}">${content.limits.map((line) => html`<li>${line}</li>`)}</ul>
${overviewMap(text, data, plan, { id: `sted-${area}`, room: PLACE, area })}</div>
${viewTable(text, content)}
${curveFigures(text, area, content.title, curves)}
${viewFoot(text, [], figureSources(text, data, figures))}`,
    };
  });

/** The indicators of the themes that have been measured most lately and most often, over time. */
function curvesOf(text: Text, data: ReportData, area: string, themes: readonly Theme[]): readonly Curve[] {
  const { index } = data;
  return index.catalogue.indicators
    .filter(({ exposure, theme }) => exposure === 'open' && themes.includes(theme))
    .map((indicator) => ({ indicator, points: series(index, indicator.id, area).points }))
    .filter(({ points }) => points.length >= LEAST_FIGURES)
    .sort((a, b) => order(b.points).localeCompare(order(a.points)) || b.points.length - a.points.length)
    .slice(0, MOST_CURVES)
    .map(({ indicator }) => ({
      indicator,
      trend: slideContent(text, data, { kind: 'trend', indicator: indicator.id, area }),
    }));
}

/** When the newest figure is from. */
const order = (points: readonly { readonly start: string }[]): string => points.at(-1)?.start ?? '';

function curveFigures(text: Text, area: string, name: string, curves: readonly Curve[]): Html {
  if (curves.length === 0) return NOTHING;
  return html`<h3>${text.t('report.overTime')}</h3>
<div class="curves">${curves.map(({ indicator, trend }) => {
    const indicatorWords = indicatorName(text, indicator);
    const title = trend.title.replace(`${indicatorWords}, ${name}: `, '');
    const said = trend.title === trend.about ? trend.limits.join(' ') : capital(title);
    return html`<figure><figcaption><strong>${indicatorWords}.</strong> <span>${said}</span></figcaption>${viewPicture(trend, `kurve-${area}-${indicator.id}`, HALF)}</figure>`;
  })}</div>`;
}
