import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import { type AreaFigures, mapReading } from '../../../domain/figures/map-figures';
import type { AreaPaint } from '../../../map/props';
import type { Text } from '../../../text';
import { observationWords, reasonWords } from '../../../text/figure-words';
import { printedDecimals } from '../../../text/naming';
import { scatteredNote } from '../../shared/scattered-note';
import type { Scale } from './scale';

/** How every monitoring area looks: its class colour, its mark, and what its label says. */
export function paintAreas(
  text: Text,
  index: FigureIndex,
  indicator: Indicator,
  figures: AreaFigures,
  scale: Scale,
): ReadonlyMap<string, AreaPaint> {
  const decimals = printedDecimals(figures, indicator);
  return new Map(
    index.monitoringAreas.map((area): readonly [string, AreaPaint] => {
      const figure = figures.areas.get(area.id);
      const reading = figure ? mapReading(figure) : undefined;
      const name = area.name_da;
      const place = scale.drawn?.of.get(area.id) ?? null;
      const note = scatteredNote(text, index, area.id, area.note);
      const common = { name, ...(note ? { note } : {}) };
      if (!figure || !reading || reading.kind === 'none' || figure.kind === 'missing') {
        const reason = reading?.kind === 'none' ? reading.reason : 'not-delivered';
        return [area.id, { ...common, fill: null, mark: 'none', label: reasonWords(text, reason, 'short') }];
      }
      const value = observationWords(text, figure.observation, indicator.unit, decimals);
      const fill = place === null ? null : (scale.colours[place] ?? null);
      const mark = markOf(reading);
      const label = mark === 'small' ? `${value} (${text.t('figures.few')})` : value;
      return [area.id, { ...common, fill, mark, label }];
    }),
  );
}

/** What must be seen on the map beside the colour; a doubtful figure says so before its small base does. */
function markOf(reading: Exclude<ReturnType<typeof mapReading>, { kind: 'none' }>): AreaPaint['mark'] {
  if (reading.kind !== 'number') return 'bound';
  if (reading.suspect) return 'suspect';
  return reading.smallBase ? 'small' : 'none';
}
