import type { Conflict, Source } from '../../../domain/dataset/catalogue';
import type { VersionFacts } from '../../../domain/dataset/versions';
import { breakConcerns } from '../../../domain/figures/breaks';
import { preferredRow } from '../../../domain/figures/choice';
import type { Figure } from '../../../domain/figures/figure';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import { areaFigures } from '../../../domain/figures/map-figures';
import type { MissingReason } from '../../../domain/figures/missing';
import type { Observation } from '../../../domain/figures/observation';
import { comparePeriods } from '../../../domain/figures/period';
import type { FigureRef } from '../../../state/choices';
import { boundaryOfFigure } from '../../../svg/boundary-version';
import type { Language, Text, TextKey } from '../../../text';
import { type ConflictWords, conflictWords } from '../../../text/conflict-words';
import { observationWords, ownDecimals } from '../../../text/figure-words';
import { type Calculation, calculations } from './calculations';
import { type AreaCard, areaCard } from './card';
import { placeLines } from './place-lines';

/** A name with what belongs to it. `language`: that of the words, where it is not the reader's. */
export interface ReceiptFact {
  readonly name: string;
  readonly lines: readonly string[];
  readonly language: Language | null;
}

/** A registered contradiction with how it was handled. */
export interface ReceiptConflict extends ConflictWords {
  readonly handling: string;
}

/** Everything that goes with one number: what the receipt shows, and what its text and the test of completeness hold. */
export interface FigureReceipt {
  readonly ref: FigureRef;
  readonly indicator: Indicator;
  readonly card: AreaCard;
  readonly facts: readonly ReceiptFact[];
  readonly conflicts: readonly ReceiptConflict[];
  readonly calculations: readonly Calculation[];
  /** Registered breaks of this series, in order of time. */
  readonly breaks: readonly string[];
}

/** What is known of boundaries. */
interface BoundaryOffer {
  /** Plans whose lists were published; null while that is not known. */
  readonly published: readonly string[] | null;
  /** Stored versions, oldest first. */
  readonly versions: readonly VersionFacts[];
}

const MISSING: Readonly<Record<MissingReason, TextKey>> = {
  'withheld-at-source': 'receipt.reasonWithheld',
  'hidden-by-us': 'receipt.reasonHidden',
  'not-delivered': 'receipt.reasonNotDelivered',
  'not-applicable': 'receipt.reasonNotApplicable',
  unreadable: 'receipt.reasonUnreadable',
  unreliable: 'receipt.reasonUnreliable',
};

/**
 * Makes the receipt of any number: of an area, an aggregate, the municipality or a reference group, or of a figure that
 * is missing. Undefined for an indicator or an area that the data do not know.
 */
export function figureReceipt(
  text: Text,
  index: FigureIndex,
  ref: FigureRef,
  published: readonly string[] | null,
  versions: readonly VersionFacts[],
): FigureReceipt | undefined {
  const indicator = index.indicators.get(ref.indicator);
  const figures = areaFigures(index, ref.indicator, ref.period);
  const card = indicator && areaCard(text, index, indicator, figures, ref.area);
  if (!indicator || !card) return undefined;
  const figure = index.figure(ref.indicator, ref.area, ref.period);
  return {
    ref,
    indicator,
    card,
    facts: receiptFacts(text, index, indicator, ref, card, figure, { published, versions }),
    conflicts: figure.conflicts.map((conflict) => ({
      ...conflictWords(text, conflict),
      handling: handlingWords(text, conflict, figure.observation?.id ?? ''),
    })),
    calculations:
      figure.kind === 'value' ? calculations(text, index, indicator, figures, ref.area, figure) : [],
    breaks: index.catalogue.breaks
      .filter((entry) => breakConcerns(entry, ref.indicator, ref.area))
      .sort((a, b) => comparePeriods(a.at_period, b.at_period))
      .map((entry) =>
        text.t('receipt.breakAt', { period: text.period(entry.at_period), reason: entry.reason_da }),
      ),
  };
}

function receiptFacts(
  text: Text,
  index: FigureIndex,
  indicator: Indicator,
  ref: FigureRef,
  card: AreaCard,
  figure: Figure,
  { published, versions }: BoundaryOffer,
): readonly ReceiptFact[] {
  const { t } = text;
  const row = figure.observation;
  const danish: Language | null = text.language === 'da' ? null : 'da';
  const fact = (key: TextKey, lines: readonly string[], language: Language | null = null): ReceiptFact => ({
    name: t(key),
    lines: lines.filter((line) => line !== ''),
    language,
  });
  const counted = (what: string, count: number | null): string =>
    what === '' && count === null
      ? ''
      : t('receipt.counted', {
          what: what || t('figures.unitCount'),
          count: count === null ? t('receipt.notPublished') : text.number(count),
        });
  const source = row && index.catalogue.sources.find(({ id }) => id === row.source);
  const value = figure.kind === 'value' ? figure.observation : null;
  return [
    fact('receipt.reason', figure.kind === 'missing' ? [t(MISSING[figure.reason])] : []),
    fact('receipt.published', value ? [printedWords(text, value, indicator)] : []),
    fact('sources.base', [card.base]),
    fact(
      'receipt.numerator',
      value && indicator.kind !== 'count' ? [counted(indicator.numerator_da, value.numerator)] : [],
      danish,
    ),
    fact(
      'receipt.denominator',
      value && indicator.kind !== 'count' ? [counted(indicator.denominator_da, value.denominator)] : [],
      danish,
    ),
    fact('sources.period', [card.period]),
    fact('receipt.area', placeLines(text, index, ref, figure, published)),
    fact('sources.boundary', [value ? boundaryOfFigure(text, index, ref.area, value.source, versions) : '']),
    fact('sources.comparison', card.comparison),
    fact('sources.doubt', value ? [card.doubts.join(', ') || t('sources.none')] : []),
    fact('sources.source', source ? [sourceWords(text, source)] : [], danish),
    fact('sources.place', [row?.locator ?? ''], danish),
    fact('map.dataSource', [indicator.dataSource], danish),
    fact('map.comparability', [indicator.comparability_da], danish),
    fact('receipt.row', [row?.id ?? '']),
  ].filter(({ lines }) => lines.length > 0);
}

/** More decimals than any source prints. */
const MOST_DECIMALS = 6;

/** The value with as many decimals as its own source prints, and its unit in full. */
const printedWords = (text: Text, row: Observation, indicator: Indicator): string =>
  observationWords(text, row, indicator.unit, ownDecimals(row.value ?? 0, MOST_DECIMALS), 'full');

const sourceWords = (text: Text, { title_da, publisher, year }: Source): string =>
  publisher === '' ? title_da : text.t('receipt.publisher', { title: title_da, publisher, year });

function handlingWords(text: Text, conflict: Conflict, row: string): string {
  const preferred = preferredRow(conflict);
  if (preferred !== undefined)
    return text.t(preferred === row ? 'receipt.handledChosen' : 'receipt.handledOther');
  if (conflict.handling === 'mark-suspect') return text.t('receipt.handledSuspect');
  if (conflict.handling === 'hide-from-map') return text.t('receipt.handledHidden');
  return text.t('receipt.handledShowBoth');
}
