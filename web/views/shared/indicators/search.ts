import { type Indicator, THEMES, type Theme } from '../../../domain/figures/indicator';
import { fold } from '../../../domain/search/fold';
import type { Text } from '../../../text';
import { indicatorName } from '../../../text/naming';
import { themeName } from '../../../text/theme-names';

export { themeName };

export interface ThemeGroup {
  readonly theme: Theme;
  readonly name: string;
  readonly indicators: readonly Indicator[];
}

/**
 * The indicators that match every word of a query, by theme. Names in both languages, definition, theme and age group
 * are looked through; within a theme those whose name matches come first. An empty query gives all.
 */
export function searchIndicators(
  text: Text,
  indicators: readonly Indicator[],
  query: string,
): readonly ThemeGroup[] {
  const words = fold(query).split(' ').filter(Boolean);
  const holds = (where: string): boolean => {
    const folded = ` ${fold(where)}`;
    return words.every((word) => folded.includes(word));
  };
  return THEMES.flatMap((theme) => {
    const name = themeName(text, theme);
    const own = indicators.filter((indicator) => indicator.theme === theme);
    const byName = own.filter(({ name_da, name_en }) => holds(`${name_da} ${name_en}`));
    const byRest = own.filter(
      (indicator) =>
        !byName.includes(indicator) &&
        holds(
          [indicator.name_da, indicator.name_en, indicator.definition_da, indicator.ageGroup, name].join(' '),
        ),
    );
    const found = words.length === 0 ? own : [...byName, ...byRest];
    return found.length > 0 ? [{ theme, name, indicators: found }] : [];
  });
}

/** What stands in the list: the name in the reader's language. */
export const optionName = (text: Text, indicator: Indicator): string => indicatorName(text, indicator);
