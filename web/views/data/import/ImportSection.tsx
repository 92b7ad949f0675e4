import { type ReactNode, useState } from 'react';
import type { FigureSources } from '../../../domain/dataset/figure-sources';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { emptyMapping } from '../../../domain/import/mapping';
import { importContextOf } from '../../../state/figures-import';
import type { Text } from '../../../text';
import { findingWords } from '../../../text/finding-words';
import { AcceptStep } from './AcceptStep';
import { ColumnsStep } from './ColumnsStep';
import { DropZone } from './DropZone';
import { NamesStep } from './NamesStep';
import { RefusedStep } from './RefusedStep';
import { ResultStep } from './ResultStep';
import { useImport } from './use-import';

/** The source that is most likely meant: the one of the newest edition. */
const newestSource = ({ catalogue }: FigureIndex): string =>
  [...catalogue.sources].sort((a, b) => b.year - a.year)[0]?.id ?? '';

/** New figures in: a file, what its columns are, what it would change, and the files to keep it by. */
export function ImportSection({
  text,
  index,
  sources,
  today,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly sources: FigureSources;
  readonly today: string;
}): ReactNode {
  const { t } = text;
  const reading = useImport(() => importContextOf(index, sources.areaAliases));
  const [source, setSource] = useState(() => newestSource(index));
  const { state } = reading;
  const open = (file: File): void =>
    reading.open(file, sources.mappings.find((saved) => saved.source === source) ?? emptyMapping(source));
  const back = (label: 'dataScreen.another-file' | 'dataScreen.cancel'): ReactNode => (
    <button type="button" className="button" onClick={reading.reset}>
      {t(label)}
    </button>
  );
  switch (state.status) {
    case 'idle':
      return <DropZone text={text} index={index} source={source} onSource={setSource} onFile={open} />;
    case 'reading':
      return (
        <p role="status" className="row">
          {t('dataScreen.reading', { file: state.file })} {back('dataScreen.cancel')}
        </p>
      );
    case 'failed':
      return (
        <p role="alert" className="row">
          {t('dataScreen.failed')} {back('dataScreen.another-file')}
        </p>
      );
    case 'refused': {
      const { place, what, todo } = findingWords(state.finding, text);
      return (
        <div role="alert" className="data-refusal">
          <p>
            <strong>{place}</strong> {what}
          </p>
          <p>{todo}</p>
          {back('dataScreen.another-file')}
        </div>
      );
    }
    case 'open':
      return (
        <div className="data-steps">
          <p className="row">
            <strong>{state.file}</strong> {back('dataScreen.another-file')}
          </p>
          <ColumnsStep
            text={text}
            index={index}
            sheets={state.sheets}
            preview={state.preview}
            onChange={reading.change}
          />
          <NamesStep text={text} index={index} preview={state.preview} onChange={reading.change} />
          {state.preview.result.gaps.length === 0 && (
            <>
              <ResultStep text={text} index={index} preview={state.preview} />
              <RefusedStep
                text={text}
                index={index}
                preview={state.preview}
                confirmed={state.confirmed}
                onConfirm={reading.confirm}
                refusedRows={reading.refusedRows}
              />
              <AcceptStep
                text={text}
                preview={state.preview}
                today={today}
                pack={reading.pack}
                onReject={reading.reset}
              />
            </>
          )}
        </div>
      );
  }
}
