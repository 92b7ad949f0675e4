import type { ReactNode } from 'react';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { type Mapping, withFixed } from '../../../domain/import/mapping';
import { readPrintedPeriod } from '../../../domain/import/printed-period';
import type { Text } from '../../../text';
import { nameOfIndicator } from '../model';

/** What holds for all figures of a file: indicator, period, area, and the decimal sign. */
export function WholeFile({
  text,
  index,
  mapping,
  onChange,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}): ReactNode {
  const { t } = text;
  const { fixed } = mapping;
  const set = (what: keyof Mapping['fixed'], value: string): void => {
    onChange(withFixed(mapping, what, value));
  };
  const indicators = [...index.catalogue.indicators].sort((a, b) => text.compare(a.name_da, b.name_da));
  return (
    <fieldset className="data-whole">
      <legend>{t('dataScreen.whole-file')}</legend>
      <label className="data-field">
        <span>{t('dataScreen.whole-indicator')}</span>
        <select
          className="field"
          value={fixed.indicator ?? ''}
          onChange={(event) => set('indicator', event.target.value)}
        >
          <option value="">{t('dataScreen.from-columns')}</option>
          {indicators.map(({ id }) => (
            <option key={id} value={id}>
              {nameOfIndicator(index, id, text)}
            </option>
          ))}
        </select>
      </label>
      <label className="data-field">
        <span>{t('dataScreen.whole-area')}</span>
        <select
          className="field"
          value={fixed.area ?? ''}
          onChange={(event) => set('area', event.target.value)}
        >
          <option value="">{t('dataScreen.from-columns')}</option>
          {index.catalogue.areas.map(({ id, name_da }) => (
            <option key={id} value={id}>
              {name_da}
            </option>
          ))}
        </select>
      </label>
      <label className="data-field">
        <span>{t('dataScreen.whole-period')}</span>
        <input
          className="field"
          key={fixed.period ?? ''}
          defaultValue={fixed.period ?? ''}
          placeholder={t('dataScreen.from-columns')}
          onBlur={(event) => {
            const period = readPrintedPeriod(event.target.value) ?? '';
            if (period !== (fixed.period ?? '')) set('period', period);
          }}
        />
      </label>
      <label className="data-field">
        <span>{t('dataScreen.decimal')}</span>
        <select
          className="field"
          value={mapping.decimal}
          onChange={(event) => onChange({ ...mapping, decimal: event.target.value as Mapping['decimal'] })}
        >
          <option value="">{t('dataScreen.decimal-auto')}</option>
          <option value=",">{t('dataScreen.decimal-comma')}</option>
          <option value=".">{t('dataScreen.decimal-point')}</option>
        </select>
      </label>
    </fieldset>
  );
}
