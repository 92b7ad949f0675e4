import { type ReactNode, useId } from 'react';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import { planYears } from '../../../domain/figures/plan-years';
import type { Text } from '../../../text';
import { listWords } from '../../../text/lists';

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
  const heading = useId();
  const foreign = text.language === 'da' ? undefined : 'da';
  const plans = indicator.plans.map((plan) => planYears(index, plan));
  const facts = [
    [t('map.numerator'), indicator.numerator_da],
    [t('map.denominator'), indicator.denominator_da],
    [t('map.ageGroup'), indicator.ageGroup],
    [t('map.dataSource'), indicator.dataSource],
  ].filter(([, value]) => value);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it must be reachable by keyboard
    <section className="meaning" tabIndex={0} aria-labelledby={heading}>
      <h2 className="heading" id={heading}>
        {t('map.meaning')}
      </h2>
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
        <p className="small muted">
          {t('map.inPlans', { plans: listWords(text, plans), count: plans.length })}
        </p>
      )}
    </section>
  );
}
