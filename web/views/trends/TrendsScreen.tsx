import type { ReactNode } from 'react';
import { Page } from '../shared/Page';
import type { ScreenProps } from '../shared/screen-props';

export default function TrendsScreen(props: ScreenProps): ReactNode {
  return (
    <Page screen={props} title={props.text.t('screens.trends')} sourceLine={[]}>
      {null}
    </Page>
  );
}
