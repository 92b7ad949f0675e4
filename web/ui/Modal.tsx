import { type ReactNode, useEffect, useId, useRef } from 'react';

/** A native dialog over the page. Escape, the button and a press beside it close it; focus goes back by itself. */
export function Modal({
  open,
  title,
  closeLabel,
  onClose,
  children,
  className = '',
}: {
  readonly open: boolean;
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly className?: string;
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the dialog closes it; the keyboard has Escape
    <dialog
      ref={dialog}
      className={`modal ${className}`}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      {open && (
        <div className="modal-sheet">
          <div className="modal-head">
            <h2 id={heading}>{title}</h2>
            <button type="button" className="button" onClick={onClose}>
              {closeLabel}
            </button>
          </div>
          <div className="modal-body">{children}</div>
        </div>
      )}
    </dialog>
  );
}
