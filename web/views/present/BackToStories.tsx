import type { ReactNode } from 'react';
import { chooseInView } from '../../state/history';
import type { Text } from '../../text';

/** Leads back to the list, whatever was open. */
export function BackToStories({ text: { t } }: { readonly text: Text }): ReactNode {
  return (
    <button
      type="button"
      className="button"
      onClick={() =>
        chooseInView('present', { mode: 'list', story: null, edition: null, theme: null, step: 1 })
      }
    >
      {t('present.back')}
    </button>
  );
}
