import type { ReactNode } from 'react';

/** A native check box with its words, and a line of help below them. */
export function Check({
  label,
  help,
  checked,
  disabled = false,
  onChange,
}: {
  readonly label: string;
  readonly help?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}): ReactNode {
  return (
    <label className="check" data-off={disabled ? '' : undefined}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        {help && <span className="check-help">{help}</span>}
      </span>
    </label>
  );
}
