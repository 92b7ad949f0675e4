import { Component, type ReactNode } from 'react';
import type { AreaMapProps } from '../../map/props';
import type { Text } from '../../text';

export type MapFailureReason = Parameters<AreaMapProps['onFailure']>[0];

const WORDS = {
  'no-webgl': 'map.failNoWebgl',
  'context-lost': 'map.failContextLost',
  'map-error': 'map.failMapError',
} as const;

/** Why the map is a plain drawing, over the drawing. */
export function MapFailure({
  text,
  reason,
  onRetry,
}: {
  readonly text: Text;
  readonly reason: MapFailureReason;
  readonly onRetry: () => void;
}): ReactNode {
  return (
    <div className="map-note" role="status">
      <span>{text.t(WORDS[reason])}</span>
      <button type="button" className="link" onClick={onRetry}>
        {text.t('map.retry')}
      </button>
    </div>
  );
}

/** Catches what the map throws while it is drawn, also when its own files can't be fetched. */
export class MapBoundary extends Component<
  { readonly children: ReactNode; readonly onFailure: () => void },
  { readonly failed: boolean }
> {
  override state = { failed: false };
  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }
  override componentDidCatch(): void {
    this.props.onFailure();
  }
  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
