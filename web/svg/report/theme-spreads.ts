import { type Indicator, mayColourMap } from '../../domain/figures/indicator';
import { mapPeriods } from '../../domain/figures/map-figures';
import { USUAL_LOOK } from '../../domain/stories/subject';
import type { Text } from '../../text';
import { indicatorName } from '../../text/naming';
import { themeName } from '../../text/theme-names';
import { html } from '../html';
import { slideContent } from '../slides/slide-content';
import { contentBlock } from './content-block';
import type { Chapter, ReportData, ReportScope } from './report';

/** One chapter a theme: the first indicator of the plan that can colour a map as a map, all of them as bars and tables. */
export function themeSpreads(text: Text, data: ReportData, scope: ReportScope): readonly Chapter[] {
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
    const block = (indicator: Indicator, kind: 'map' | 'compare') => {
      const subject =
        kind === 'map'
          ? ({
              kind,
              indicator: indicator.id,
              period: null,
              plan: scope.plan,
              look: USUAL_LOOK,
              camera: null,
            } as const)
          : ({ kind, indicator: indicator.id, period: null } as const);
      const content = slideContent(text, data, subject);
      const once = kind === 'map' ? { ...content, table: null, limits: [] } : content;
      return html`<section class="view"><h3>${indicatorName(text, indicator)}</h3>${contentBlock(text, once, `${kind}-${indicator.id}`, scope.areas)}</section>`;
    };
    const name = themeName(text, theme);
    return [
      {
        id: `tema-${theme}`,
        title: text.t('report.theme', { theme: name }),
        body: html`${mapped ? [block(mapped, 'map')] : []}${official.map((indicator) => block(indicator, 'compare'))}`,
      },
    ];
  });
}
