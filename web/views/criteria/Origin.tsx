import { type ReactNode, useId } from 'react';
import { ChartFoot } from '../../charts/ChartFoot';
import { sourcesOf } from '../../charts/file-facts';
import { TwinTable } from '../../charts/TwinTable';
import type { FigureIndex } from '../../domain/figures/figure-index';
import type { Text } from '../../text';
import type { OriginTable } from './model/origin';

/** Figures about origin: part of some of the law's conditions, so here, folded, and nowhere else. */
export function Origin({
  text,
  index,
  tables,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly tables: readonly OriginTable[];
}): ReactNode {
  const { t } = text;
  const heading = useId();
  return (
    <section className="criteria-block" aria-labelledby={heading}>
      <h2 id={heading}>{t('criteria.originTitle')}</h2>
      <p className="criteria-words">{t('criteria.originHelp')}</p>
      {tables.map(({ id, name, definition, twin }) => (
        <details key={id} className="fold">
          <summary>{name}</summary>
          <p className="criteria-about" lang={text.language === 'da' ? undefined : 'da'}>
            {definition}
          </p>
          <TwinTable text={text} twin={twin} caption={name} />
          <ChartFoot
            text={text}
            twin={() => twin}
            notes={[name, definition, t('criteria.originHelp'), ...sourcesOf(text, index, twin)]}
            fileName={id}
          />
        </details>
      ))}
    </section>
  );
}
