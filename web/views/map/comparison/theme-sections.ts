import { areaFigures } from '../../../domain/figures/map-figures';
import { indicatorName } from '../../../text/naming';
import { themeName } from '../../shared/indicators/search';
import type { ComparisonContext } from '../../shared/places-computed/context';
import type { ComparisonSection } from '../../shared/places-computed/rows';
import { figureCell } from './figure-cell';
import { headlines } from './headline';

/** Every theme's headline indicators, each in one period, against the municipality. */
export function themeSections({ text, index, areas }: ComparisonContext): readonly ComparisonSection[] {
  const themes = headlines(index);
  const firstOfficial = themes.find(({ official }) => official)?.theme;
  return themes.map((theme) => ({
    id: theme.theme,
    title: themeName(text, theme.theme),
    rows: theme.headlines.map(({ indicator, period }) => {
      const figures = areaFigures(index, indicator.id, period);
      return {
        id: indicator.id,
        name: indicatorName(text, indicator),
        detail: text.period(period),
        cells: areas.map((area) => figureCell(text, index, indicator, figures, area)),
        town:
          index.municipality === '' ? null : figureCell(text, index, indicator, figures, index.municipality),
        definition: indicator.definition_da,
      };
    }),
    // the rule is told once, and where it is another
    notes: theme.official
      ? theme.theme === firstOfficial
        ? [text.t('comparison.headline')]
        : []
      : [text.t('comparison.headlineOther')],
  }));
}
