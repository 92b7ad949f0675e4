import { type ReactNode, useState } from 'react';
import type { LoadPreview } from '../../../data/figures-import/preview';
import { batchId } from '../../../domain/import/batch';
import type { Text } from '../../../text';
import { download } from '../../../ui/download';

/** Takes a load or rejects it. There is no server: what is taken comes out as files for the data folder. */
export function AcceptStep({
  text,
  preview,
  today,
  pack,
  onReject,
}: {
  readonly text: Text;
  readonly preview: LoadPreview;
  readonly today: string;
  readonly pack: (name: string, date: string) => Promise<{ readonly id: string; readonly zip: Uint8Array }>;
  readonly onReject: () => void;
}): ReactNode {
  const { t } = text;
  const [name, setName] = useState(preview.file.replace(/\.[^.]*$/, ''));
  const [date, setDate] = useState(today);
  const [kept, setKept] = useState('');
  const { all, refused } = preview.result.counts;
  const nothing = all === refused;
  const unnamed = batchId(date, name) === '';
  const accept = async (): Promise<void> => {
    const { id, zip } = await pack(name, date || today);
    download(new Blob([zip.slice()], { type: 'application/zip' }), `${id}.zip`);
    setKept(id);
  };
  return (
    <div className="data-step">
      <h3>{t('dataScreen.step-accept')}</h3>
      <div className="data-whole">
        <label className="data-field">
          <span>{t('dataScreen.load-name')}</span>
          <input
            className="field"
            value={name}
            aria-invalid={unnamed}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <label className="data-field">
          <span>{t('dataScreen.load-date')}</span>
          <input
            className="field"
            type="date"
            value={date}
            onChange={(event) => setDate(event.target.value)}
          />
        </label>
      </div>
      {nothing && <p className="doubt">{t('dataScreen.nothing-taken')}</p>}
      {unnamed && <p className="doubt">{t('dataScreen.name-needed')}</p>}
      <p className="row">
        <button type="button" className="button button-main" disabled={nothing || unnamed} onClick={accept}>
          {t('dataScreen.accept')}
        </button>
        <button type="button" className="button" onClick={onReject}>
          {t('dataScreen.reject')}
        </button>
      </p>
      <p role="status">{kept !== '' && t('dataScreen.accepted', { file: `${kept}.zip`, id: kept })}</p>
    </div>
  );
}
