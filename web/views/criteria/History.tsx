import { type ReactNode, useId } from 'react';
import { ChartFoot } from '../../charts/ChartFoot';
import type { Text } from '../../text';
import type { StatusHistory } from './model/history';
import { historyTwin } from './model/twins';

/** The published lists, area by area, with what follows from our figures. */
export function History({
  text,
  history,
}: {
  readonly text: Text;
  readonly history: StatusHistory;
}): ReactNode {
  const { t } = text;
  const heading = useId();
  const danish = text.language === 'da' ? undefined : 'da';
  return (
    <section className="criteria-block" aria-labelledby={heading}>
      <h2 id={heading}>{t('criteria.historyTitle')}</h2>
      <p className="criteria-words">{t('criteria.historyHelp')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="criteria-scroll" tabIndex={0} aria-label={t('criteria.historyTitle')}>
        <table className="criteria-table criteria-history">
          <thead>
            <tr>
              <th scope="col">{t('criteria.area')}</th>
              {history.lists.map(({ key, date, status }) => (
                <th key={key} scope="col">
                  {date}
                  <span className="criteria-about" lang={danish}>
                    {status}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {history.rows.map(({ id, name, cells }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {cells.map(({ key, state, onList, about }) => (
                  <td
                    key={key}
                    data-on={onList ? '' : undefined}
                    data-known={about.length > 0 ? '' : undefined}
                  >
                    {state}
                    {about.map((line) => (
                      <span key={line} className="criteria-about">
                        {line}
                      </span>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ChartFoot
        text={text}
        twin={() => historyTwin(text, history)}
        notes={[t('criteria.historyTitle'), t('criteria.historyHelp'), t('criteria.sourceLaw')]}
        fileName={t('criteria.historyFile')}
      />
    </section>
  );
}
