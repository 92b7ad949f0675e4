import { type ReactNode, useId } from 'react';
import type { Text } from '../../text';
import type { CriteriaModel } from './model/model';

/** The published lists, area by area, with what follows from our figures beside them. */
export function History({
  text,
  areas,
}: {
  readonly text: Text;
  readonly areas: CriteriaModel['history'];
}): ReactNode {
  const { t } = text;
  const heading = useId();
  return (
    <section className="criteria-block" aria-labelledby={heading}>
      <h2 id={heading}>{t('criteria.historyTitle')}</h2>
      <p className="criteria-words">{t('criteria.historyHelp')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="twin-room" tabIndex={0} aria-label={t('criteria.historyTitle')}>
        <table className="twin criteria-history">
          <thead>
            <tr>
              <th scope="col">{t('criteria.area')}</th>
              <th scope="col">{t('criteria.historyDate')}</th>
              <th scope="col">{t('criteria.historyStatus')}</th>
              <th scope="col">{t('criteria.historyState')}</th>
              <th scope="col">{t('criteria.historyCheck')}</th>
              <th scope="col">{t('criteria.historySource')}</th>
            </tr>
          </thead>
          {areas.map(({ id, name, entries }) => (
            <tbody key={id}>
              {entries.map((entry, i) => (
                <tr key={entry.key}>
                  {i === 0 && (
                    <th scope="rowgroup" rowSpan={entries.length}>
                      {name}
                    </th>
                  )}
                  <td>{entry.date}</td>
                  <td lang={text.language === 'da' ? undefined : 'da'}>{entry.status}</td>
                  <td data-state>{entry.state}</td>
                  <td>{entry.check}</td>
                  <td lang={text.language === 'da' ? undefined : 'da'}>{entry.source}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </section>
  );
}
