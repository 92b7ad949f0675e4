import { type ReactNode, useEffect } from 'react';
import './data.css';
import { requestFigureSources } from '../../state/figure-sources';
import { useStore } from '../../state/store';
import { NothingToShow } from '../shared/NothingToShow';
import { Page } from '../shared/Page';
import type { ScreenProps } from '../shared/screen-props';
import { FiguresAndSources } from './FiguresAndSources';

/** Figures and sources: waiting for them, shown, or saying why there is nothing to show. */
export default function DataScreen(props: ScreenProps): ReactNode {
  const figures = useStore((state) => state.figures);
  const sources = useStore((state) => state.figureSources);
  useEffect(() => {
    requestFigureSources();
  }, []);
  if (figures.status === 'ready' && sources.status === 'ready')
    return <FiguresAndSources screen={props} index={figures.value} sources={sources.value} />;
  if (figures.status === 'failed' || sources.status === 'failed')
    return (
      <>
        {props.header(null)}
        <NothingToShow text={props.text} />
      </>
    );
  return (
    <Page screen={props} title={props.text.t('screens.data')} sourceLine={[]}>
      <p role="status">{props.text.t('dataScreen.waiting')}</p>
    </Page>
  );
}
