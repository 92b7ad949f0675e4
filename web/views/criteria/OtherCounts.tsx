import { type ReactNode, useId, useMemo } from 'react';
import { ChartFoot } from '../../charts/ChartFoot';
import { sourcesOf } from '../../charts/file-facts';
import type { FigureIndex } from '../../domain/figures/figure-index';
import type { Text } from '../../text';
import { FigureButton } from '../shared/receipt/FigureButton';
import type { OtherCounts as Counts } from './model/others';
import { othersTwin } from './model/twins';

/** The same question counted in other ways: side by side, never in one series. */
export function OtherCounts({
  text,
  index,
  counts,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly counts: Counts;
}): ReactNode {
  const { t } = text;
  const heading = useId();
  const twin = useMemo(() => othersTwin(text, index, counts), [text, index, counts]);
  return (
    <section className="criteria-block" aria-labelledby={heading}>
      <h2 id={heading}>{t('criteria.othersTitle')}</h2>
      <p className="criteria-words">{t('criteria.othersHelp')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="twin-room" tabIndex={0} aria-label={t('criteria.othersTitle')}>
        <table className="twin">
          <thead>
            <tr>
              <th scope="col">{t('criteria.area')}</th>
              {counts.columns.map(({ indicator, name, period }) => (
                <th key={indicator} scope="col" className="number">
                  {name}
                  <span className="criteria-about">{period}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.rows.map(({ id, name, cells }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {cells.map(({ indicator, value, figure }) => (
                  <td key={indicator} className={figure ? 'number' : 'reason'}>
                    {figure ? (
                      <FigureButton text={text} figure={figure}>
                        {value}
                        <span className="hidden">, {name}</span>
                      </FigureButton>
                    ) : (
                      value
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ChartFoot
        text={text}
        twin={() => twin}
        notes={[t('criteria.othersTitle'), t('criteria.othersHelp'), ...sourcesOf(text, index, twin)]}
        fileName={t('criteria.othersFile')}
      />
    </section>
  );
}
