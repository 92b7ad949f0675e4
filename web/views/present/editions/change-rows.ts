import { questionOf } from '../../../domain/editions/changes';
import type { EditionContent, EditionFigure, FigureChangeKind } from '../../../domain/editions/edition';
import type { Text } from '../../../text';
import { observationWords, ownDecimals, reasonWords } from '../../../text/figure-words';

/** A change of one figure in words. */
export interface ChangeRow {
  readonly key: string;
  /** Indicator, area and period. */
  readonly figure: string;
  readonly before: string;
  readonly after: string;
  readonly source: string;
}

/** The figures of an edition that changed in one way, in its own names. */
export function changeRows(
  text: Text,
  edition: EditionContent,
  kind: FigureChangeKind,
): readonly ChangeRow[] {
  const { changes, names } = edition;
  return changes.figures
    .filter((change) => change.kind === kind)
    .map((change) => {
      const { indicator, area, period } = questionOf(change);
      const { before, after } = change;
      return {
        key: `${indicator} ${area} ${period}`,
        figure: [
          names.indicators[indicator]?.name ?? indicator,
          names.areas[area] ?? area,
          text.period(period),
        ].join(', '),
        before: frozenWords(text, edition, before),
        after: frozenWords(text, edition, after),
        source: sourceWords(edition, after ?? before),
      };
    });
}

/** A frozen figure with its base: "71,4 % (10 af 14)"; why there is none; '' where it was not shown. */
function frozenWords(text: Text, { names }: EditionContent, figure: EditionFigure | null): string {
  if (!figure) return '';
  if (figure.missing !== '') return reasonWords(text, figure.missing);
  const entry = names.indicators[figure.indicator];
  const value = observationWords(
    text,
    { ...figure, id: figure.row, unit: entry?.unit ?? '', note: '' },
    entry?.unit ?? '',
    ownDecimals(figure.value ?? 0, entry?.precision ?? 6),
    'full',
  );
  const { numerator, denominator } = figure;
  if (denominator === null) return value;
  const base =
    numerator === null
      ? text.t('figures.basePersons', { denominator: text.number(denominator) })
      : text.t('figures.baseOf', {
          numerator: text.number(numerator),
          denominator: text.number(denominator),
        });
  return `${value} (${base})`;
}

const sourceWords = ({ names }: EditionContent, figure: EditionFigure | null): string =>
  figure ? [names.sources[figure.source] ?? figure.source, figure.locator].filter(Boolean).join(', ') : '';
