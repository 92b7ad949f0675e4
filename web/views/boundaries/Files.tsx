import { type ReactNode, useId, useState } from 'react';
import { BOUNDARY_EXPORTS } from '../../data/drafts/export-draft';
import { hasErrors } from '../../domain/findings/finding';
import { useStore } from '../../state/store';
import { cancelReading, FILE_USES, type FileUse, takeFiles } from '../../state/workbench/files';
import { useWorkbench } from '../../state/workbench/store';
import { putPublishedRegister } from '../../state/workbench/workbench';
import type { Text } from '../../text';
import { Choice } from '../../ui/Choice';
import { FileButton } from '../../ui/FileButton';
import { Report } from './Report';
import { saveBoundaries, saveDraft, savePlan } from './save-files';
import type { Bench } from './use-bench';

/** Opening and saving files; nothing of it leaves the browser. */
export function Files({
  text,
  bench,
  versus,
}: {
  readonly text: Text;
  readonly bench: Bench;
  readonly versus: string;
}): ReactNode {
  const { t } = text;
  const bar = useId();
  const [use, setUse] = useState<FileUse>('auto');
  const [printing, setPrinting] = useState(false);
  const reading = useWorkbench((state) => state.readingFile);
  const ready = useWorkbench((state) => state.worked.boundaries !== undefined);
  const remarks = useWorkbench((state) => state.worked.remarks);
  const register = useWorkbench((state) => state.register);
  const published = useStore((state) => state.manifest);
  const replaced =
    published.status === 'ready' &&
    register !== undefined &&
    register.info.name !== published.value.register.name;

  return (
    <div className="bench-panel">
      <section className="bench-block">
        <h2 className="bench-heading">{t('workbench.files-open')}</h2>
        <p>{t('workbench.files-drop')}</p>
        <p className="bench-help">{t('workbench.local')}</p>
        <Choice
          legend={t('workbench.files-as')}
          look="steps"
          value={use}
          onChoose={setUse}
          options={FILE_USES.map((value) => ({ value, label: t(`workbench.files-as-${value}`) }))}
        />
        <FileButton
          label={t('workbench.files-choose')}
          multiple
          disabled={reading !== undefined}
          onFiles={(files) => void takeFiles(files, use, text)}
        />
        {reading && (
          <div className="bench-reading">
            <label htmlFor={bar}>{t('workbench.files-reading', { file: reading.file })}</label>
            <progress id={bar} max={1} {...(reading.part === undefined ? {} : { value: reading.part })} />
            <button type="button" className="button" onClick={cancelReading}>
              {t('workbench.files-cancel')}
            </button>
          </div>
        )}
        {replaced && (
          <button type="button" className="button" onClick={() => void putPublishedRegister()}>
            {t('workbench.register-back')}
          </button>
        )}
      </section>
      <section className="bench-block">
        <h2 className="bench-heading">{t('workbench.files-export')}</h2>
        {!ready && <p className="bench-help">{t('workbench.export-waits')}</p>}
        {ready && hasErrors(remarks.map(({ finding }) => finding)) && (
          <p className="remark">{t('workbench.export-errors')}</p>
        )}
        <div className="bench-exports">
          <button type="button" className="button" disabled={!ready} onClick={savePlan}>
            {t('workbench.export-plan')}
          </button>
          {BOUNDARY_EXPORTS.map((format) => (
            <button
              key={format}
              type="button"
              className="button"
              disabled={!ready}
              onClick={() => saveBoundaries(format, bench.nameOf)}
            >
              {t(`workbench.export-${format}`)}
            </button>
          ))}
          <button type="button" className="button" onClick={saveDraft}>
            {t('workbench.export-draft')}
          </button>
          <button type="button" className="button" disabled={!ready} onClick={() => setPrinting(true)}>
            {t('workbench.export-report')}
          </button>
        </div>
      </section>
      {printing && <Report text={text} bench={bench} versus={versus} onClose={() => setPrinting(false)} />}
    </div>
  );
}
