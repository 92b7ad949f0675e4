import type { ReactNode } from 'react';
import type { Text, TextKey } from '../../text';
import { Check } from '../../ui/Check';
import { Modal } from '../../ui/Modal';

const KEYS: readonly (readonly [string, TextKey])[] = [
  ['F', 'shell.keyF'],
  ['← →', 'shell.keyArrows'],
  ['↑ ↓', 'shell.keyUpDown'],
  ['/', 'shell.keySlash'],
  ['Ctrl-K', 'shell.keySearch'],
  ['Enter', 'shell.keyEnter'],
  ['Space', 'shell.keySpace'],
  ['Esc', 'shell.keyEscape'],
  ['+ − ← ↑ → ↓', 'shell.keyMap'],
  ['?', 'shell.keyQuestion'],
];

/** What the keyboard can do, with a switch for the keys that are single letters. */
export function KeysModal({
  text,
  open,
  onClose,
  singleKeys,
  onSingleKeys,
}: {
  readonly text: Text;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
}): ReactNode {
  const { t } = text;
  return (
    <Modal open={open} title={t('shell.keysHeading')} closeLabel={t('common.close')} onClose={onClose}>
      <dl className="keys">
        {KEYS.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
      <Check label={t('shell.keysOn')} checked={singleKeys} onChange={onSingleKeys} />
    </Modal>
  );
}
