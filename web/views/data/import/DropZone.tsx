import { type DragEvent, type ReactNode, useState } from 'react';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Text } from '../../../text';

/** Where a file is dropped or chosen, and whose figures it holds. */
export function DropZone({
  text,
  index,
  source,
  onSource,
  onFile,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly source: string;
  readonly onSource: (id: string) => void;
  readonly onFile: (file: File) => void;
}): ReactNode {
  const { t } = text;
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <>
      <label className="data-field">
        <span>{t('dataScreen.source-of-file')}</span>
        <select className="field" value={source} onChange={(event) => onSource(event.target.value)}>
          {index.catalogue.sources.map(({ id, title_da }) => (
            <option key={id} value={id}>
              {title_da}
            </option>
          ))}
        </select>
      </label>
      {/* the label is the control: a click anywhere in it opens the file dialog, and the input takes the focus */}
      <label
        className="data-drop"
        data-over={over ? '' : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span>{t('dataScreen.drop')}</span>
        <span className="button">{t('dataScreen.choose-file')}</span>
        <input
          type="file"
          className="hidden"
          accept=".csv,.txt,.tsv,.xlsx,.json,.px,text/csv,application/json"
          onChange={(event) => take(event.target.files)}
        />
      </label>
    </>
  );
}
