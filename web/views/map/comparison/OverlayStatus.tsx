import type { ReactNode } from 'react';
import type { ComparisonProps } from './props';

/** Rows that the section will have: three for each of two grade bands, and the nearest daycare. */
const ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** Schools and daycare while they are being computed, in their final shape, or why they are not there. */
export function OverlayStatus({
  text,
  overlay,
  onCancelOverlay,
  onRetryOverlay,
  width,
}: ComparisonProps & { readonly width: number }): ReactNode {
  const failed = overlay.status === 'failed';
  const words =
    overlay.status === 'failed'
      ? text.t(`overlay.${overlay.reason}`)
      : overlay.status === 'running' && overlay.total > 0
        ? text.t('overlay.running', { done: overlay.done, total: overlay.total })
        : text.t('overlay.starting');
  return (
    <tbody>
      <tr className="comparison-section">
        <th scope="rowgroup" colSpan={width}>
          <span className="comparison-title">{text.t('overlay.section')}</span>
        </th>
      </tr>
      <tr className="comparison-notes">
        <td colSpan={width}>
          <div>
            <p role="status">{words}</p>
            {failed && onRetryOverlay && (
              <button type="button" onClick={onRetryOverlay}>
                {text.t('overlay.retry')}
              </button>
            )}
            {overlay.status === 'running' && onCancelOverlay && (
              <button type="button" onClick={onCancelOverlay}>
                {text.t('overlay.cancel')}
              </button>
            )}
          </div>
        </td>
      </tr>
      {!failed && (
        <tr>
          <td colSpan={width}>
            <div className="comparison-skeleton" aria-hidden="true">
              {ROWS.map((row) => (
                <span key={row} className="comparison-bar" />
              ))}
            </div>
          </td>
        </tr>
      )}
    </tbody>
  );
}
