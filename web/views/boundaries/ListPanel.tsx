import { type ReactNode, useId, useRef } from 'react';
import { textOfArea } from '../../domain/drafts/draft';
import { isTrouble } from '../../domain/drafts/marks';
import { typingRun } from '../../state/workbench/typing-run';
import { changeDraft } from '../../state/workbench/workbench';
import type { Text } from '../../text';
import { ListEditor, type ListEditorHandle } from './ListEditor';
import { Phase } from './Phase';
import { StreetHouses } from './StreetHouses';
import { Troubles } from './Troubles';
import type { Bench } from './use-bench';

/** The address list of one area: choose the area, write, see what each range comes to. */
export function ListPanel({
  text,
  bench,
  onShow,
}: {
  readonly text: Text;
  readonly bench: Bench;
  readonly onShow: (addresses: readonly number[]) => void;
}): ReactNode {
  const { t } = text;
  const { draft, readDraft, area, readings, nameOf } = bench;
  const select = useId();
  const editor = useRef<ListEditorHandle>(null);
  const reading = readings.find((one) => one.area === area);
  const marks = reading?.marks ?? [];

  return (
    <>
      <div className="bench-area">
        <label htmlFor={select}>{t('workbench.area')}</label>
        <select
          id={select}
          className="field"
          value={area}
          onChange={(event) => bench.chooseArea(event.target.value)}
        >
          {draft.areas.map(({ area: id }, i) => {
            const trouble = readings[i]?.marks.filter(isTrouble).length ?? 0;
            return (
              <option key={id} value={id}>
                {t(trouble > 0 ? 'workbench.area-option-trouble' : 'workbench.area-option', {
                  name: nameOf(id),
                  count: text.number(readings[i]?.count ?? 0),
                  trouble: text.number(trouble),
                })}
              </option>
            );
          })}
        </select>
      </div>
      <ListEditor
        ref={editor}
        text={text}
        label={t('workbench.list', { area: nameOf(area) })}
        value={textOfArea(draft, area)}
        read={readDraft ? textOfArea(readDraft, area) : ''}
        marks={marks}
        nameOf={nameOf}
        onWrite={(value) =>
          changeDraft({ kind: 'text', area, text: value }, typingRun(area, textOfArea(draft, area), value))
        }
      />
      <Phase text={text} />
      <Troubles
        text={text}
        marks={marks}
        written={readDraft ? textOfArea(readDraft, area) : ''}
        nameOf={nameOf}
        onGo={({ start, end }) => editor.current?.select(start, end)}
      />
      <StreetHouses text={text} bench={bench} onShow={onShow} />
    </>
  );
}
