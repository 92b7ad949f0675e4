import { type ReactNode, useEffect } from 'react';
import { requestBackground } from '../../state/background';
import { useStore } from '../../state/store';
import { NothingToShow } from '../shared/NothingToShow';
import { ScreenWaiting } from '../shared/ScreenWaiting';
import type { ScreenProps } from '../shared/screen-props';
import { AreaView } from './AreaView';
import { PlaceView } from './PlaceView';

/** Everything about one area, or about one school or daycare. */
export default function AreaScreen(props: ScreenProps): ReactNode {
  const { text, header } = props;
  const figures = useStore((state) => state.figures);
  const place = useStore((state) => state.choices.views.area.place);
  const background = useStore((state) => state.background);
  useEffect(() => void requestBackground(), []);
  if (figures.status === 'loading' || (place === null && background.status === 'loading'))
    return <ScreenWaiting text={text} header={header} />;
  if (figures.status === 'failed')
    return (
      <>
        {header(null)}
        <NothingToShow text={text} />
      </>
    );
  return place === null ? (
    <AreaView screen={props} index={figures.value} />
  ) : (
    <PlaceView screen={props} index={figures.value} name={place} />
  );
}
