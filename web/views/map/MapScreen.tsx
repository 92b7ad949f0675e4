import { type ReactNode, useEffect } from 'react';
import { useStore } from '../../state/store';
import type { Text } from '../../text';
import { useMedia, WIDE } from '../../ui/use-media';
import type { FullScreen } from '../use-full-screen';
import { MapView } from './MapView';
import { NothingToShow } from './NothingToShow';
import { OutlineView } from './OutlineView';
import { ScreenSkeleton } from './ScreenSkeleton';
import { useMapModel } from './use-map-model';

export interface MapScreenProps {
  readonly text: Text;
  readonly theme: 'light' | 'dark';
  readonly fullScreen: FullScreen;
  readonly keysShown: boolean;
  readonly onKeys: (shown: boolean) => void;
  /** Draws the line at the top with the screen's own tools in it. */
  readonly header: (tools: ReactNode) => ReactNode;
}

/** The map screen: waiting in its final shape, shown, or saying why there is nothing to show. */
export function MapScreen(props: MapScreenProps): ReactNode {
  const { text, theme, header } = props;
  const figures = useStore((state) => state.figures);
  const geography = useStore((state) => state.geography);
  const wide = useMedia(WIDE);
  const model = useMapModel(text, theme);
  const subject = model?.sentence.subject;
  useEffect(() => {
    const name = text.t('common.appName');
    document.title = subject ? `${subject} – ${name}` : name;
  }, [text, subject]);

  if (figures.status === 'loading' || (figures.status === 'failed' && geography.status === 'loading'))
    return (
      <>
        {header(null)}
        <ScreenSkeleton text={text} wide={wide} />
      </>
    );
  if (figures.status === 'failed' || !model)
    return (
      <>
        {header(null)}
        {figures.status === 'failed' &&
        geography.status === 'ready' &&
        geography.value.areas.features.length > 0 ? (
          <OutlineView text={text} theme={theme} geography={geography.value} />
        ) : (
          <NothingToShow text={text} />
        )}
      </>
    );
  return <MapView {...props} index={figures.value} model={model} wide={wide} />;
}
