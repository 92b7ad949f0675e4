import { type ReactNode, useState } from 'react';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import type { Text } from '../../../text';
import { Modal } from '../../../ui/Modal';
import { chooseIndicator } from './choose-indicator';
import { IndicatorChooser } from './IndicatorChooser';

/** The choice of indicator where there is no room for a column: a button that opens it over the page. */
export function IndicatorDialog({
  text,
  index,
  indicator,
  label,
  title,
  onChoose = chooseIndicator,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly indicator: Indicator;
  /** What stands on the button; left out, that another may be chosen. */
  readonly label?: string;
  /** Which of several it is that is chosen, e.g. "Andet tal". */
  readonly title?: string;
  readonly onChoose?: (indicator: string) => void;
}): ReactNode {
  const { t } = text;
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        aria-label={label && `${title ?? t('map.chooseIndicator')}: ${label}`}
        onClick={() => setOpen(true)}
      >
        {label ?? t('map.chooseIndicator')}
      </button>
      <Modal
        open={open}
        title={title ?? t('map.indicators')}
        closeLabel={t('common.close')}
        onClose={() => setOpen(false)}
        className="modal-full"
      >
        <IndicatorChooser
          text={text}
          index={index}
          chosen={indicator.id}
          onChoose={(id) => {
            setOpen(false);
            onChoose(id);
          }}
        />
      </Modal>
    </>
  );
}
