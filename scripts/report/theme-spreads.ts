import { type Indicator, mayColourMap } from '../../web/domain/figures/indicator';
import { mapPeriods } from '../../web/domain/figures/map-figures';
import { USUAL_LOOK } from '../../web/domain/stories/subject';
import { html } from '../../web/svg/html';
import { slideContent } from '../../web/svg/slides/slide-content';
import type { Text } from '../../web/text';
import { indicatorName } from '../../web/text/naming';
import { themeName } from '../../web/text/theme-names';
import { contentBlock } from './content-block';
import type { Chapter, ReportScope } from './document';
import type { LoadedData } from './load-data';

/** One chapter a theme: the first indicator of the plan that can colour a map as a map, all of them as bars and tables. */
export function themeSpreads(text: Text, data: LoadedData['data'], scope: ReportScope): readonly Chapter[] {
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
