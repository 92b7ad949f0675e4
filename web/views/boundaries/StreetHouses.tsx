import { type ReactNode, useId, useMemo, useState } from 'react';
import { moveAddresses } from '../../state/workbench/workbench';
import type { Text } from '../../text';
import { housesOnStreet, streetNames } from './model/street-houses';
import type { Bench } from './use-bench';

/** The houses of one street with check boxes: what pressing addresses on the map does, for the keyboard and for long streets. */
export function StreetHouses({
  text,
  bench,
  onShow,
}: {
  readonly text: Text;
  readonly bench: Bench;
  readonly onShow: (addresses: readonly number[]) => void;
}): ReactNode {
  const { t } = text;
  const { register, areaOf, place, area, nameOf, draft } = bench;
  const [street, setStreet] = useState('');
  const names = useId();
  const field = useId();
  const streets = useMemo(() => (register ? streetNames(register, text.compare) : []), [register, text]);
  const houses = useMemo(
    () => (register && street !== '' ? housesOnStreet(register, street, areaOf) : []),
    [register, street, areaOf],
  );
  return (
    <details className="bench-street">
      <summary>{t('workbench.street')}</summary>
      <p className="bench-help">{t('workbench.street-help')}</p>
      <label htmlFor={field}>{t('workbench.street-pick')}</label>
      <input
        id={field}
        className="field"
        list={names}
        value={street}
        placeholder={t('workbench.street-choose')}
        onChange={(event) => setStreet(event.target.value)}
      />
      <datalist id={names}>
        {streets.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {houses.length > 0 && (
        <>
          <button type="button" className="link" onClick={() => onShow(houses.map(({ index }) => index))}>
            {t('workbench.show-on-map')}
          </button>
          <div className="bench-houses">
            {houses.map(({ index, house, area: own }) => (
              <label key={index} className="check" data-other={own >= 0 && own !== place ? '' : undefined}>
                <input
                  type="checkbox"
                  checked={own === place}
                  onChange={(event) => void moveAddresses([index], event.target.checked ? area : '')}
                />
                <span>
                  {house}
                  {own !== place && own >= 0 && (
                    <span className="check-help">{nameOf(draft.areas[own]?.area ?? '')}</span>
                  )}
                </span>
              </label>
            ))}
          </div>
        </>
      )}
    </details>
  );
}
