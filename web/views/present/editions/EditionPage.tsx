import { type ReactNode, useEffect } from 'react';
import { requestEditions, useEditions } from '../../../state/edition-shelf';
import { Page } from '../../shared/Page';
import type { ScreenProps } from '../../shared/screen-props';
import { BackToStories } from '../BackToStories';
import { EditionView } from './EditionView';

/** The edition that an address names, or word that it lies elsewhere. */
export function EditionPage({
  screen,
  fingerprint,
}: {
  readonly screen: ScreenProps;
  readonly fingerprint: string | null;
}): ReactNode {
  const { t } = screen.text;
  const { editions } = useEditions();
  useEffect(() => void requestEditions(), []);
  const kept = editions?.find(({ edition }) => edition.fingerprint === fingerprint);
  if (kept) return <EditionView screen={screen} kept={kept} />;
  return (
    <Page screen={screen} title={t('editions.heading')} sourceLine={[]} className="present-page">
      <p role="status">{t(editions === null ? 'present.loading' : 'editions.gone')}</p>
      <p>
        <BackToStories text={screen.text} />
      </p>
    </Page>
  );
}
