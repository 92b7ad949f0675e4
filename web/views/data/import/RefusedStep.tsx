import type { ReactNode } from 'react';
import type { LoadPreview } from '../../../data/figures-import/preview';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { CONFIRMABLE, type Refused, recordKey } from '../../../domain/import/outcome';
import type { Language, Text } from '../../../text';
import { recordPlaceWords, refusedWords } from '../../../text/outcome-words';
import { Check } from '../../../ui/Check';
import { download } from '../../../ui/download';
import { DataTable } from '../DataTable';
import { nameOfArea, nameOfIndicator } from '../model';

/** Refused figures that are shown one by one; the file has them all. */
const SHOWN = 100;

/** What was refused and why; what only looks wrong can be confirmed. */
export function RefusedStep({
  text,
  index,
  preview,
  confirmed,
  onConfirm,
  refusedRows,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly preview: LoadPreview;
  readonly confirmed: ReadonlySet<string>;
  readonly onConfirm: (key: string, right: boolean) => void;
  readonly refusedRows: (language: Language) => Promise<string>;
}): ReactNode {
  const { t, number } = text;
  const refused = preview.result.outcomes.filter((one): one is Refused => one.status === 'refused');
  const sure = preview.result.outcomes.filter(
    (one) => confirmed.has(recordKey(one)) && one.status !== 'refused',
  );
  const nameOf = (id: string): string =>
    index.areas.has(id) ? nameOfArea(index, id) : nameOfIndicator(index, id, text);
  const save = async (): Promise<void> => {
    const rows = await refusedRows(text.language);
    download(new Blob([rows], { type: 'text/csv;charset=utf-8' }), t('dataScreen.refused-name'));
  };
  const check = (key: string, label: string, checked: boolean): ReactNode => (
    <Check key={key} label={label} checked={checked} onChange={(right) => onConfirm(key, right)} />
  );
  return (
    <div className="data-step">
      <h3>{t('dataScreen.step-refused')}</h3>
      {refused.length === 0 && <p>{t('dataScreen.refused-none')}</p>}
      {refused.length > 0 && (
        <DataTable
          caption={t('dataScreen.step-refused')}
          head={[t('dataScreen.column-place'), t('dataScreen.column-printed'), t('dataScreen.column-why')]}
          rows={refused.slice(0, SHOWN).map((one) => ({
            key: recordKey(one),
            cells: [
              recordPlaceWords(one, text),
              [one.printed.area, one.printed.value].filter((part) => part !== '').join(': '),
              <div key="why">
                {refusedWords(one, text, nameOf)}
                {CONFIRMABLE.includes(one.reason) && check(recordKey(one), t('dataScreen.confirm-it'), false)}
              </div>,
            ],
          }))}
        />
      )}
      {refused.length > SHOWN && (
        <p className="small">{t('dataScreen.rows-more', { number: number(refused.length - SHOWN) })}</p>
      )}
      {sure.map((one) =>
        check(
          recordKey(one),
          `${recordPlaceWords(one, text)}, ${one.printed.area}: ${one.printed.value}. ${t('dataScreen.confirm-it')}`,
          true,
        ),
      )}
      {refused.length > 0 && (
        <button type="button" className="button" onClick={save}>
          {t('dataScreen.refused-file')}
        </button>
      )}
    </div>
  );
}
