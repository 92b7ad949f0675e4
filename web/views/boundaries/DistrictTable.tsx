import type { ReactNode } from 'react';
import type { DistrictChange } from '../../domain/drafts/district-change';
import type { Text } from '../../text';

/** How areas are shared out between school districts, by addresses and ground, before and now. */
export function DistrictTable({
  text,
  changes,
  nameOf,
}: {
  readonly text: Text;
  readonly changes: readonly DistrictChange[];
  readonly nameOf: (area: string) => string;
}): ReactNode {
  const { t } = text;
  const groups = new Map<string, DistrictChange[]>();
  const told = changes.filter(
    ({ before, after }) => (before?.addressPercent ?? 0) > 0 || (after?.addressPercent ?? 0) > 0,
  );
  for (const change of told) {
    const key = `${change.area} ${change.band}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  const part = (one: DistrictChange['before']): string =>
    one ? text.percent(one.addressPercent) : text.percent(0);
  return (
    <section className="bench-block">
      <h2 className="bench-heading">{t('workbench.districts')}</h2>
      {[...groups].map(([key, rows]) => (
        <table key={key} className="bench-table">
          <caption>
            {t('workbench.districts-of', { area: nameOf(rows[0]?.area ?? ''), band: rows[0]?.band ?? '' })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('workbench.district-school')}</th>
              <th scope="col">{t('workbench.district-before')}</th>
              <th scope="col">{t('workbench.district-after')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ school, before, after }) => (
              <tr key={school}>
                <th scope="row">{school}</th>
                <td>{part(before)}</td>
                <td>{part(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <p className="bench-help">{t('workbench.districts-help')}</p>
    </section>
  );
}
