import type { ReactNode } from 'react';
import type { FigureIndex } from '../../domain/figures/figure-index';
import type { Text } from '../../text';
import { missingKinds } from './model';

/** The four reasons why a figure is missing, and where each is written down. */
export function MissingSection({
  text,
  index,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
}): ReactNode {
  const { t, number } = text;
  return (
    <div className="data-kinds">
      {missingKinds(index, text).map(({ kind, lines }) => (
        <div key={kind} className="data-kind">
          <h3 className="data-heading">{t(`dataScreen.kind-${kind}`)}</h3>
          <p className="small">{t(`dataScreen.kind-${kind}-about`)}</p>
          {lines.length === 0 ? (
            <p className="small muted">
              {t(kind === 'hidden-by-us' ? 'dataScreen.kind-none' : 'dataScreen.kind-derived')}
            </p>
          ) : (
            <details>
              <summary>
                {t('dataScreen.kind-registered', { count: lines.length, number: number(lines.length) })}
              </summary>
              <ul className="data-list">
                {lines.map(({ key, where, why }) => (
                  <li key={key}>
                    <strong>{where}</strong>
                    <span lang="da">{why}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      ))}
    </div>
  );
}
