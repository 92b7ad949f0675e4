import type { ReactNode } from 'react';
import type { FigureIndex } from '../../domain/figures/figure-index';
import type { Indicator } from '../../domain/figures/indicator';
import type { Text } from '../../text';
import { listWords } from '../../text/lists';
import { planYears } from './model/source-line';

/** What the figure shows: definition, how it is counted, where it comes from, what it may not be compared with. */
export function IndicatorMeaning({
  text,
  index,
  indicator,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly indicator: Indicator;
}): ReactNode {
  const { t } = text;
  const foreign = text.language === 'da' ? undefined : 'da';
  const plans = indicator.plans.map((plan) => planYears(index, plan));
  const facts = [
    [t('map.numerator'), indicator.numerator_da],
    [t('map.denominator'), indicator.denominator_da],
    [t('map.ageGroup'), indicator.ageGroup],
    [t('map.dataSource'), indicator.dataSource],
  ].filter(([, value]) => value);
  return (
    <section className="meaning">
      <h2 className="heading">{t('map.meaning')}</h2>
      {foreign && <p className="small muted">{t('map.definitionLanguage')}</p>}
      <p lang={foreign}>{indicator.definition_da}</p>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang={foreign}>{value}</dd>
          </div>
        ))}
      </dl>
      {indicator.comparability_da && (
        <p className="small" lang={foreign}>
          <span className="muted">{t('map.comparability')}: </span>
          {indicator.comparability_da}
        </p>
      )}
      {plans.length > 0 && (
        <p className="small muted">{t('map.official', { plans: listWords(text, plans) })}</p>
      )}
    </section>
  );
}
