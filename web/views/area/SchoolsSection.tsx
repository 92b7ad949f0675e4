import { type ReactNode, useId, useMemo } from 'react';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { useStore } from '../../state/store';
import type { Text } from '../../text';
import { placeSection } from '../shared/places-computed/place-section';
import { ComputedButton } from '../shared/receipt/FigureButton';
import { useOverlay } from '../shared/use-overlay';
import { placeReceipt } from './model/computed';
import { boundaryOf } from './model/surrounding-map';

/** School districts, district schools and nearest daycare as computed in the browser, each with its receipt. */
export function SchoolsSection({
  text,
  index,
  area,
  name,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly area: string;
  readonly name: string;
}): ReactNode {
  const { t } = text;
  const heading = useId();
  const overlay = useStore((state) => state.overlay);
  const geography = useStore((state) => state.geography);
  const manifest = useStore((state) => state.manifest);
  const plan = (geography.status === 'ready' && boundaryOf(geography.value, area)?.plan) || '';
  const client = useOverlay(index, plan, plan !== '');
  const section = useMemo(() => {
    if (overlay.status !== 'done' || overlay.result.plan !== plan) return undefined;
    if (geography.status !== 'ready' || manifest.status !== 'ready') return undefined;
    const context = {
      text,
      index,
      plan,
      areas: [area],
      manifest: manifest.value,
      features: geography.value.areas.features,
    };
    return placeSection(context, overlay.result);
  }, [text, index, plan, area, overlay, geography, manifest]);
  if (plan === '') return null;
  return (
    <section className="profile-section" aria-labelledby={heading}>
      <h2 id={heading}>{t('profile.schoolsComputed')}</h2>
      {overlay.status === 'failed' && (
        <p className="small" role="status">
          {t(`overlay.${overlay.reason}`)}{' '}
          <button type="button" className="link" onClick={client.retry}>
            {t('overlay.retry')}
          </button>
        </p>
      )}
      {overlay.status !== 'failed' && !section && (
        <p className="small muted" role="status">
          {overlay.status === 'running' && overlay.total > 0
            ? t('overlay.running', { done: overlay.done, total: overlay.total })
            : t('overlay.starting')}
        </p>
      )}
      {section && manifest.status === 'ready' && (
        <>
          <dl className="profile-computed">
            {section.rows.map((row) => {
              const cell = row.cells[0];
              const receipt = placeReceipt(text, name, section, row, manifest.value);
              return (
                <div key={row.id}>
                  <dt>
                    {row.name} <span className="muted small">{row.detail}</span>
                  </dt>
                  <dd>
                    {receipt ? (
                      <ComputedButton text={text} receipt={receipt}>
                        {receipt.value}
                      </ComputedButton>
                    ) : (
                      <span className="muted">{cell?.value}</span>
                    )}
                    {cell?.lines.map((line) => (
                      <span key={line} className="profile-source">
                        {line}
                      </span>
                    ))}
                  </dd>
                </div>
              );
            })}
          </dl>
          <div className="profile-notes">
            {section.notes.map((note) => (
              <p key={note} className="profile-source">
                {note}
              </p>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
