import type { CriterionResult } from '../../../domain/criteria/criterion';
import { coveredYears } from '../../../domain/criteria/list-date';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { FigureRef } from '../../../state/choices';
import type { ComputedReceipt } from '../../../state/receipt';
import type { Text } from '../../../text';
import { observationWords, ownDecimals, valueWords } from '../../../text/figure-words';
import { indicatorName } from '../../../text/naming';
import { marginWords, peopleWords } from './distance';
import { criterionWords, limitWords, thresholdWords, timeWords } from './words';

/** The figure's own receipt, where it stands among the figures; null for one that was printed with a list. */
export function figureRef(
  index: FigureIndex,
  { row, input }: CriterionResult,
  area: string,
): FigureRef | null {
  if (row.indicator === '') return null;
  const figure = index.figure(row.indicator, area, input.period);
  const same = figure.observation?.id === input.figure.observation?.id;
  return same ? { indicator: row.indicator, area, period: input.period } : null;
}

/** How far a figure is from the limit and how that was worked out; null where there is no distance to explain. */
export function distanceReceipt(
  text: Text,
  index: FigureIndex,
  result: CriterionResult,
  area: string,
  year: number,
): ComputedReceipt | null {
  const { row, input } = result;
  if (input.figure.kind === 'missing') return null;
  const { t } = text;
  const { observation } = input.figure;
  const people = peopleWords(text, result);
  const value = [marginWords(text, result), people].filter(Boolean).join('; ');
  const indicator = index.indicators.get(row.indicator);
  const printed = observationWords(text, observation, row.unit, indicator?.precision ?? 1, 'full');
  const figure = figureRef(index, result, area);
  return {
    title: t('criteria.receiptTitle', { criterion: criterionWords(text, row) }),
    subject: index.areas.get(area)?.name_da ?? area,
    value: value || t('criteria.receiptBoundOnly'),
    formula: formulaWords(text, result),
    from: [
      {
        words: t('criteria.receiptFigure', {
          name: criterionWords(text, row),
          period: text.period(input.period),
          value: printed,
        }),
        ...(figure && { figure }),
      },
      ...baseRefs(text, index, result, area),
    ],
    parameters: [
      { name: t('criteria.receiptParagraph'), value: row.law_paragraph },
      { name: t('criteria.receiptLimit'), value: limitLine(text, result) },
      ...yearsLine(text, result, year),
      ...mostLine(text, result),
    ],
    cautions: cautions(text, result),
    sources: [
      index.catalogue.sources.find(({ id }) => id === observation.source)?.title_da ?? t('criteria.press'),
    ],
  };
}

function formulaWords(text: Text, { row, input, people, margin }: CriterionResult): string {
  if (people.kind === 'at-most') {
    return text.t('criteria.receiptAtMost', {
      edge: text.percent(people.edge, 2),
      limit: thresholdWords(text, row),
      most: text.number(people.most),
    });
  }
  if (margin === null) return limitWords(text, row);
  const value = margin + row.threshold;
  const places = Math.max(ownDecimals(value, 2), input.counts && row.unit === 'percent' ? 1 : 0);
  return text.t('criteria.receiptMargin', {
    value: valueWords(text, value, row.unit === 'persons' ? 'count' : row.unit, places),
    limit: thresholdWords(text, row),
  });
}

/** The limit, and for a relative one what it was in that year. */
function limitLine(text: Text, { row, limitOfYear, input }: CriterionResult): string {
  if (row.relative_to === '') return limitWords(text, row);
  const unit = input.level?.observation.unit ?? '';
  const known =
    limitOfYear === null
      ? text.t('criteria.limitOfYearUnknown')
      : text.t('criteria.limitOfYear', {
          limit: valueWords(
            text,
            limitOfYear,
            unit === 'times-national' ? 'percent' : unit,
            ownDecimals(limitOfYear, 2),
          ),
        });
  const moving = row.unit === 'percent-of-region' ? 'criteria.movingLimitRegion' : 'criteria.movingLimit';
  return [limitWords(text, row), text.t(moving), known].join('; ');
}

function yearsLine(text: Text, { row }: CriterionResult, year: number): ComputedReceipt['parameters'] {
  const covered = coveredYears(row, year);
  const name = text.t('criteria.receiptYears');
  if (!covered) {
    const time = timeWords(text, row, year);
    return time ? [{ name, value: time }] : [];
  }
  const [first = 0] = covered.years;
  const last = covered.years.at(-1) ?? first;
  if (first === last) return [{ name, value: text.t('criteria.receiptYearsOne', { year: first }) }];
  return [{ name, value: text.t('criteria.receiptYearsMean', { first, last, leaves: covered.leavesNext }) }];
}

/** How the most possible base was found: residents, counted or from the children, less the children. */
function mostLine(text: Text, { people, input }: CriterionResult): ComputedReceipt['parameters'] {
  if (people.kind !== 'at-most' || !input.base) return [];
  const { most, taken, childShare, children } = input.base;
  const residents = text.number(most + taken);
  const counted = text.number(children?.observation.numerator ?? 0);
  return [
    ...(childShare === null
      ? []
      : [
          {
            name: text.t('criteria.receiptResidents'),
            value: text.t('criteria.receiptByChildren', {
              children: counted,
              share: text.percent(childShare, ownDecimals(childShare, 2)),
              residents,
            }),
          },
        ]),
    {
      name: text.t('criteria.receiptMost'),
      value:
        taken > 0
          ? text.t('criteria.receiptMostFormula', { residents, children: counted, most: text.number(most) })
          : text.t('criteria.receiptMostResidents', { residents }),
    },
  ];
}

/** The figures behind the most possible base, each with its own receipt. */
function baseRefs(
  text: Text,
  index: FigureIndex,
  { people, input }: CriterionResult,
  area: string,
): ComputedReceipt['from'] {
  if (people.kind !== 'at-most' || !input.base) return [];
  return [input.base.residents, input.base.children].flatMap((figure) => {
    if (!figure) return [];
    const { observation } = figure;
    const indicator = index.indicators.get(observation.indicator);
    const value = observationWords(text, observation, observation.unit, 0, 'full');
    const { numerator } = observation;
    const words = text.t('criteria.receiptFigure', {
      name: indicator ? indicatorName(text, indicator) : observation.indicator,
      period: text.period(observation.period),
      value: numerator === null ? value : `${text.number(numerator)} (${value})`,
    });
    return [{ words, figure: { indicator: observation.indicator, area, period: observation.period } }];
  });
}

function cautions(text: Text, { row, people, input }: CriterionResult): readonly string[] {
  const { t } = text;
  const bounded = people.kind === 'at-most';
  return [
    bounded && t('criteria.receiptEdge'),
    row.counts === 'fulltime-persons' && t('criteria.receiptFulltime'),
    row.averaging.startsWith('mean') && t('criteria.receiptMean'),
    (bounded || (row.unit === 'persons' && input.figure.kind === 'value')) && t('criteria.receiptArea'),
    people.kind === 'unknown' && people.reason === 'only-a-bound' && t('criteria.receiptBoundOnly'),
  ].filter((entry): entry is string => entry !== false);
}
