import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import type { Text } from '../../../text';
import type { AreaCard } from './card';
import { MiniSeries } from './MiniSeries';

/** "Kilde og forbehold": everything that goes with one number. */
export function Receipt({
  text,
  index,
  indicator,
  card,
  takesFocus,
  onClose,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly indicator: Indicator;
  readonly card: AreaCard;
  /** Opened by keyboard from elsewhere: the reader is taken there. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = text;
  const heading = useId();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) section.current?.focus();
  }, [takesFocus]);
  const foreign = text.language === 'da' ? undefined : 'da';
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('sources.base'), card.base],
    [t('sources.period'), card.period],
    [
      t('sources.comparison'),
      card.comparison.length > 0 &&
        card.comparison.map((line) => (
          <span key={line} className="line">
            {line}
          </span>
        )),
    ],
    [t('sources.doubt'), card.doubts.join(', ') || (card.hasValue ? t('sources.none') : '')],
    [t('sources.source'), card.source && <span lang={foreign}>{card.source}</span>],
    [t('sources.place'), card.place && <span lang={foreign}>{card.place}</span>],
  ];
  return (
    <section ref={section} className="receipt" tabIndex={-1} aria-labelledby={heading}>
      <div className="receipt-head">
        <h2 id={heading} className="receipt-title">
          <span className="receipt-kind">{t('sources.heading')}</span>
          {card.name}
        </h2>
        <button
          type="button"
          className="button button-quiet"
          aria-label={t('sources.close')}
          onClick={onClose}
        >
          {t('common.close')}
        </button>
      </div>
      <p className={card.hasValue ? 'receipt-value' : 'receipt-none'}>{card.value}</p>
      <p className="small muted">{[card.indicator, card.unit, card.about].filter(Boolean).join(' · ')}</p>
      {card.why && <p lang={foreign}>{card.why}</p>}
      <dl className="facts">
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {card.others.length > 0 && (
        <div className="receipt-conflict">
          <h3 className="heading">{t('sources.disagree')}</h3>
          <p>{t('sources.disagreeShown', { shown: card.value })}</p>
          <ul>
            {card.others.map((other) => (
              <li key={other}>{other}</li>
            ))}
          </ul>
        </div>
      )}
      {card.conflicts.length > 0 && (
        <div className="receipt-conflict">
          <h3 className="heading">{t('sources.conflict')}</h3>
          {card.conflicts.map(({ words, language }) => (
            <p key={words} lang={language === text.language ? undefined : language}>
              {words}
            </p>
          ))}
        </div>
      )}
      {card.note && (
        <div>
          <h3 className="heading">{t('sources.note')}</h3>
          <p className="small" lang={text.language === 'en' ? undefined : 'en'}>
            {card.note}
          </p>
        </div>
      )}
      <h3 className="heading">{t('sources.series')}</h3>
      <MiniSeries text={text} index={index} indicator={indicator} area={card.id} id="receipt-series" />
      <h3 className="heading">{t('sources.definition')}</h3>
      <p className="small" lang={foreign}>
        {card.definition}
      </p>
    </section>
  );
}
