import { areaFigures } from '../../../domain/figures/map-figures';
import { planYears } from '../../../domain/figures/plan-years';
import { indicatorName } from '../../../text/naming';
import { type ComparisonContext, propertiesOf, withoutBoundary } from '../../shared/places-computed/context';
import {
  type ComparisonCell,
  type ComparisonRow,
  type ComparisonSection,
  NO_FIELDS,
} from '../../shared/places-computed/rows';
import { figureCell } from './figure-cell';
import { newestPeriod } from './headline';

/** Indicators that tell how large an area is, in the order in which they stand. */
const SIZE_INDICATORS = ['population', 'dwellings'];

/**
 * Residents, homes, addresses and area. Area is computed from a boundary that is drawn at a distance from the houses,
 * so no density is worked out of it: with another distance it would be another number.
 */
export function sizeSection(context: ComparisonContext): ComparisonSection {
  const { text, manifest } = context;
  const notes = [
    text.t('comparison.areaDistance', { metres: text.number(manifest.boundaryParameters.reach ?? 0) }),
    text.t('comparison.density'),
  ];
  return {
    id: 'size',
    title: text.t('comparison.size'),
    rows: [...SIZE_INDICATORS.flatMap((id) => figureRow(context, id)), addressRow(context), areaRow(context)],
    notes,
  };
}

/** A row of one indicator in its newest period; none for an indicator without figures. */
export function figureRow(context: ComparisonContext, id: string): ComparisonRow[] {
  const { text, index, areas } = context;
  const indicator = index.indicators.get(id);
  const newest = newestPeriod(index, id);
  if (!indicator || !newest) return [];
  const figures = areaFigures(index, id, newest.period);
  return [
    {
      id,
      name: indicatorName(text, indicator),
      detail: text.period(newest.period),
      cells: areas.map((area) => figureCell(text, index, indicator, figures, area)),
      town:
        index.municipality === '' ? null : figureCell(text, index, indicator, figures, index.municipality),
      definition: indicator.definition_da,
    },
  ];
}

function addressRow(context: ComparisonContext): ComparisonRow {
  const { text, index, plan, areas, manifest, features } = context;
  const years = planYears(index, plan);
  return {
    id: 'addresses',
    name: text.t('comparison.addresses'),
    detail: text.t('comparison.addressesDetail'),
    cells: areas.map((area) => {
      const own = propertiesOf(features, plan, area);
      if (!own) return withoutBoundary(context, area);
      return {
        value: text.number(own.addresses),
        known: true,
        lines: [],
        receipt: [text.t('comparison.countedFrom', { plan: years, register: manifest.register.name })],
        csv: {
          ...NO_FIELDS,
          period: manifest.register.date,
          value: own.addresses,
          source: manifest.register.name,
        },
      };
    }),
    town: null,
    definition: '',
  };
}

function areaRow(context: ComparisonContext): ComparisonRow {
  const { text, index, plan, areas, manifest, features } = context;
  const years = planYears(index, plan);
  return {
    id: 'area',
    name: text.t('comparison.area'),
    detail: text.t('comparison.areaDetail'),
    cells: areas.map((area): ComparisonCell => {
      const own = propertiesOf(features, plan, area);
      if (!own) return withoutBoundary(context, area);
      const hectares = own.area_m2 / 10_000;
      const pieces = own.pieces > 1 ? [text.t('comparison.pieces', { count: own.pieces })] : [];
      return {
        value: text.t('comparison.hectares', { value: text.number(hectares, 1) }),
        known: true,
        lines: pieces,
        receipt: [text.t('comparison.computedFrom', { plan: years, register: manifest.register.name })],
        csv: {
          ...NO_FIELDS,
          period: manifest.register.date,
          value: Math.round(hectares * 10) / 10,
          unit: 'ha',
          source: manifest.register.name,
        },
      };
    }),
    town: null,
    definition: '',
  };
}
