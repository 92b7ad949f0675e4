import { type ReactNode, useMemo } from 'react';
import { isChanged } from '../../domain/difference/area-changes';
import { outdatedFigures } from '../../domain/drafts/outdated-figures';
import { chooseInView } from '../../state/history';
import { useStore } from '../../state/store';
import { useWorkbench } from '../../state/workbench/store';
import { boundaryOfFigure } from '../../svg/boundary-version';
import type { Text } from '../../text';
import { DistrictTable } from './DistrictTable';
import type { CompareOption } from './model/compare-options';
import { type AreaRow, areaRows, sizeWords, totalsOf } from './model/difference-rows';
import type { Bench } from './use-bench';
import type { Sight } from './Workbench';

/** What the draft changes: addresses, ground, school districts, and published figures that no longer fit. */
export function Difference({
  text,
  bench,
  options,
  versus,
  onShow,
}: {
  readonly text: Text;
  readonly bench: Bench;
  readonly options: readonly CompareOption[];
  readonly versus: string;
  readonly onShow: (sight: Sight) => void;
}): ReactNode {
  const { t, number } = text;
  const { nameOf } = bench;
  const comparison = useWorkbench((state) => state.comparison);
  const known = typeof comparison === 'object' ? comparison : undefined;
  const rows = useMemo(() => (known ? areaRows(known.difference, text, nameOf) : []), [known, text, nameOf]);
  const totals = known && totalsOf(known.difference);

  return (
    <div className="bench-panel">
      <label className="bench-versus">
        {t('workbench.versus')}
        <select
          className="field"
          value={versus}
          onChange={(event) => chooseInView('boundaries', { versus: event.target.value })}
        >
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <div role="status">
        {comparison === 'running' && <p>{t('workbench.comparing')}</p>}
        {comparison === undefined && <p>{t('workbench.nothing-compared')}</p>}
        {known && rows.length === 0 && <p className="bench-finding">{t('workbench.no-difference')}</p>}
        {totals && rows.length > 0 && (
          <p className="bench-finding">
            {t('workbench.difference-finding', {
              entered: number(totals.entered),
              left: number(totals.left),
              switched: number(totals.switched),
            })}{' '}
            {totals.other > 0 &&
              t('workbench.moved-points', { count: totals.other, number: number(totals.other) })}
          </p>
        )}
      </div>
      {rows.map((row) => (
        <AreaDifference key={row.area} text={text} row={row} nameOf={nameOf} onShow={onShow} />
      ))}
      {known && known.districts.length > 0 && (
        <DistrictTable text={text} changes={known.districts} nameOf={nameOf} />
      )}
      {known && (
        <Outdated
          text={text}
          areas={known.difference.areas.filter(isChanged).map(({ area }) => area)}
          nameOf={nameOf}
        />
      )}
    </div>
  );
}

function AreaDifference({
  text,
  row,
  nameOf,
  onShow,
}: {
  readonly text: Text;
  readonly row: AreaRow;
  readonly nameOf: (area: string) => string;
  readonly onShow: (sight: Sight) => void;
}): ReactNode {
  const { t, number } = text;
  const { area, status, addresses, size, changes } = row;
  const positions = changes.flatMap(({ at }) => (at ? [at] : []));
  return (
    <section className="bench-block">
      {area !== '' && (
        <>
          <h2 className="bench-heading">{nameOf(area)}</h2>
          {status !== 'both' && <p>{t(`workbench.area-${status}`)}</p>}
          <p>{t('workbench.area-addresses', { was: number(addresses.was), is: number(addresses.is) })}</p>
          <p>{sizeWords(size, text)}</p>
          {status === 'both' && changes.length === 0 && addresses.was === addresses.is && (
            <p className="bench-help">{t('workbench.area-redrawn')}</p>
          )}
        </>
      )}
      {changes.length > 0 && (
        <details open={changes.length <= 12}>
          <summary>
            {area === ''
              ? t('workbench.changes-outside', { number: number(changes.length) })
              : t('workbench.changes-of', { area: nameOf(area), number: number(changes.length) })}
          </summary>
          <button type="button" className="link" onClick={() => onShow({ positions, marked: [] })}>
            {t('workbench.show-on-map')}
          </button>
          <ul className="bench-plain bench-changes">
            {changes.map(({ key, address, what, at }) => (
              <li key={key}>
                <button
                  type="button"
                  className="link"
                  onClick={() => at && onShow({ positions: [at], marked: [] })}
                >
                  {address}
                </button>
                <span>{what}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Published figures that were counted on the boundary before. */
function Outdated({
  text,
  areas,
  nameOf,
}: {
  readonly text: Text;
  readonly areas: readonly string[];
  readonly nameOf: (area: string) => string;
}): ReactNode {
  const { t, number } = text;
  const figures = useStore((state) => state.figures);
  const versions = useStore((state) => state.versions);
  const outdated = useMemo(
    () => (figures.status === 'ready' ? outdatedFigures(areas, figures.value) : []),
    [figures, areas],
  );
  if (figures.status !== 'ready' || outdated.every(({ count }) => count === 0)) return null;
  const nameOfIndicator = (id: string): string => {
    const indicator = figures.value.indicators.get(id);
    return (text.language === 'en' ? indicator?.name_en : indicator?.name_da) ?? id;
  };
  const stored = versions.status === 'ready' ? versions.value : [];
  const boundaryOf = (id: string, area: string, period: string): string => {
    const figure = figures.value.figure(id, area, period);
    const source = figure.kind === 'value' ? figure.observation.source : '';
    const boundary = boundaryOfFigure(text, figures.value, area, source, stored);
    return boundary === '' ? '' : t('workbench.figures-boundary', { boundary });
  };
  return (
    <section className="bench-block">
      <h2 className="bench-heading">{t('workbench.figures')}</h2>
      {outdated.map(({ area, count, indicators }) => (
        <details key={area}>
          <summary>{t('workbench.figures-of', { count, number: number(count), area: nameOf(area) })}</summary>
          <ul className="bench-plain">
            {indicators.map(({ id, newest }) => (
              <li key={id}>
                {t('workbench.figures-indicator', { name: nameOfIndicator(id), period: text.period(newest) })}
                <span className="bench-help">{boundaryOf(id, area, newest)}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <p className="bench-help">{t('workbench.figures-help')}</p>
    </section>
  );
}
