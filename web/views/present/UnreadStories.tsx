import type { ReactNode } from 'react';
import type { Text } from '../../text';
import { download } from '../../ui/download';

/** Own stories that this version can't read: said, and handed out as they are kept. */
export function UnreadStories({
  text: { t },
  unread,
}: {
  readonly text: Text;
  readonly unread: readonly string[];
}): ReactNode {
  if (unread.length === 0) return null;
  const save = (): void => {
    unread.forEach((story, i) => {
      download(new Blob([story], { type: 'application/json' }), `fortaelling-anden-version-${i + 1}.json`);
    });
  };
  return (
    <p className="doubt">
      {t('present.unread', { count: unread.length })}{' '}
      <button type="button" className="link" onClick={save}>
        {t('present.unreadSave')}
      </button>
    </p>
  );
}
