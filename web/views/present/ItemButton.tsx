import type { ReactNode } from 'react';

/** A button of one item in a list: what is read aloud names the item, too. */
export function ItemButton({
  label,
  item,
  tone,
  disabled = false,
  onPress,
}: {
  readonly label: string;
  readonly item: string;
  readonly tone?: 'strong' | 'quiet';
  readonly disabled?: boolean;
  readonly onPress: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      className={tone ? `button button-${tone}` : 'button'}
      disabled={disabled}
      onClick={onPress}
    >
      {label}
      <span className="hidden"> {item}</span>
    </button>
  );
}
