import { type ReactNode, useEffect } from 'react';
import { useStore } from '../../state/store';
import { WIDE } from '../../ui/media';
import { useMedia } from '../../ui/use-media';
import { NothingToShow } from '../shared/NothingToShow';
import type { ScreenProps } from '../shared/screen-props';
import { MapView } from './MapView';
import { OutlineView } from './OutlineView';
import { ScreenSkeleton } from './ScreenSkeleton';
import { useMapModel } from './use-map-model';

/** The map screen: waiting in its final shape, shown, or saying why there is nothing to show. */
export function MapScreen(props: ScreenProps): ReactNode {
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
