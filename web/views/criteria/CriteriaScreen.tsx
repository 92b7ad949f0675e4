import { type ReactNode, useEffect } from 'react';
import './criteria.css';
import { requestBackground } from '../../state/background';
import { useStore } from '../../state/store';
import { NothingToShow } from '../shared/NothingToShow';
import { Page } from '../shared/Page';
import type { ScreenProps } from '../shared/screen-props';
import { CriteriaView } from './CriteriaView';

/** The state's criteria: waiting for law and lists, shown, or saying why there is nothing to show. */
export default function CriteriaScreen(props: ScreenProps): ReactNode {
  const figures = useStore((state) => state.figures);
  const background = useStore((state) => state.background);
  useEffect(() => {
    requestBackground();
  }, []);
  if (figures.status === 'ready' && background.status === 'ready')
    return <CriteriaView screen={props} index={figures.value} background={background.value} />;
  if (figures.status === 'failed' || background.status === 'failed')
    return (
      <>
        {props.header(null)}
        <NothingToShow text={props.text} />
      </>
    );
  return (
    <Page screen={props} title={props.text.t('screens.criteria')} sourceLine={[]}>
      <p role="status">{props.text.t('criteria.waiting')}</p>
    </Page>
  );
}
