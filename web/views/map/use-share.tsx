import { type ReactNode, type RefObject, useCallback, useEffect, useId, useState } from 'react';
import type { AreaMapHandle } from '../../map/props';
import { shareableAddress } from '../../state/history';
import type { LegendInput } from '../../svg/legend';
import type { Text, TextKey } from '../../text';
import { copyToClipboard } from '../../ui/copy';
import { download } from '../../ui/download';
import { Modal } from '../../ui/Modal';
import { fileName } from './model/csv';
import type { MapModel } from './model/model';

/** How long a message stands, ms. */
const MESSAGE_MS = 5000;

export interface Share {
  readonly copyLink: () => void;
  readonly savePicture: (
    model: MapModel,
    about: {
      readonly theme: 'light' | 'dark';
      readonly legend: LegendInput | null;
      readonly sourceLine: string;
    },
  ) => void;
  /** The message about what was done, and the link where it could not be copied. */
  readonly shown: ReactNode;
}

/** Link and picture of what is shown, each with word of how it went. */
export function useShare(text: Text, handle: RefObject<AreaMapHandle | null>): Share {
  const { t } = text;
  const [message, setMessage] = useState<TextKey | null>(null);
  const [link, setLink] = useState('');
  const field = useId();
  useEffect(() => {
    if (!message) return undefined;
    const timer = setTimeout(() => setMessage(null), MESSAGE_MS);
    return () => clearTimeout(timer);
  }, [message]);

  const copyLink = useCallback(async () => {
    const address = shareableAddress();
    if (await copyToClipboard(address)) setMessage('map.linkCopied');
    else setLink(address);
  }, []);
  const savePicture: Share['savePicture'] = useCallback(
    async (model, { theme, legend, sourceLine }) => {
      const canvas = (await handle.current?.picture()) ?? null;
      const room = document.querySelector('.stage-map')?.clientWidth ?? 0;
      if (!canvas || room === 0) {
        setMessage('map.pictureFailed');
        return;
      }
      // what makes the picture may not be there to fetch, which is a failure like any other
      const making = await import('./save-picture').catch(() => null);
      const picture = await making?.composePicture({
        map: canvas,
        ratio: canvas.width / room,
        theme,
        title: model.sentence.subject,
        sentence: model.sentence,
        legend,
        sourceLine,
      });
      if (picture) download(picture, `${fileName(model.indicator, model.period)}.png`);
      setMessage(picture ? 'map.pictureSaved' : 'map.pictureFailed');
    },
    [handle],
  );
  const shown = (
    <>
      <p className="message" role="status" data-on={message ? '' : undefined}>
        {message && t(message)}
      </p>
      <Modal
        open={link !== ''}
        title={t('map.share')}
        closeLabel={t('common.close')}
        onClose={() => setLink('')}
      >
        <p>{t('map.linkNotCopied')}</p>
        <label htmlFor={field} className="hidden">
          {t('map.linkField')}
        </label>
        <input
          id={field}
          className="field"
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
      </Modal>
    </>
  );
  return { copyLink: () => void copyLink(), savePicture, shown };
}
