import { type Indicator, mayColourMap } from '../../domain/figures/indicator';
import { mapPeriods } from '../../domain/figures/map-figures';
import { USUAL_LOOK } from '../../domain/stories/subject';
import type { Text } from '../../text';
import { themeName } from '../../text/theme-names';
import { type Html, html, NOTHING } from '../html';
import type { SlideContent } from '../slides/slide';
import { slideContent } from '../slides/slide-content';
import { MAP, viewFoot, viewPicture, viewTable, WIDE } from './content-block';
import type { Chapter, ReportData, ReportScope } from './report';

/** One spread a theme: its first indicator that may colour a map as a map too, all of them as bars and tables with their doubts. */
export function themeSpreads(text: Text, data: ReportData, scope: ReportScope): readonly Chapter[] {
  const plan = data.index.catalogue.plans.find(({ id }) => id === scope.plan);
  // pointing out what is all there is points out nothing
  const marked = scope.areas.length === plan?.areas.length ? [] : scope.areas;
  return scope.themes.flatMap((theme): Chapter[] => {
    const official = data.index.catalogue.indicators.filter(
      (indicator) =>
        indicator.theme === theme &&
        indicator.exposure === 'open' &&
        indicator.plans.includes(scope.plan) &&
        mapPeriods(data.index, indicator.id).length > 0,
    );
    if (official.length === 0) return [];
    const mapped = official.find(mayColourMap);
    return [
      {
        id: `tema-${theme}`,
        title: text.t('report.theme', { theme: themeName(text, theme) }),
        body: html`${official.map((indicator) =>
          indicatorBlock(
            text,
            indicator,
            slideContent(text, data, { kind: 'compare', indicator: indicator.id, period: null }),
            indicator === mapped ? mapOf(text, data, indicator, scope.plan) : null,
            marked,
          ),
        )}`,
      },
    ];
  });
}

const mapOf = (text: Text, data: ReportData, { id }: Indicator, plan: string): SlideContent =>
  slideContent(text, data, {
    kind: 'map',
    indicator: id,
    period: null,
    plan,
    look: USUAL_LOOK,
    camera: null,
  });

/** What is shown, the finding, map and bars, the table, doubts and sources. */
function indicatorBlock(
  text: Text,
  { id }: Indicator,
  bars: SlideContent,
  map: SlideContent | null,
  marked: readonly string[],
): Html {
  if (bars.problem !== '') return html`<p>${bars.problem}</p>`;
  const sources = [...new Set([...bars.sourceLine, ...(map?.sourceLine ?? [])])];
  return html`<section class="view"><h3>${bars.about}</h3>
<p class="finding">${bars.title}</p>
${map ? html`<figure>${viewPicture(map, `kort-${id}`, MAP, marked)}</figure>` : NOTHING}
<figure>${viewPicture(bars, `figur-${id}`, WIDE, marked)}</figure>
${viewTable(text, bars)}
${viewFoot(text, bars.limits, sources)}
</section>
`;
}
