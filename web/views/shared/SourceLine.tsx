import type { ReactNode } from 'react';
import { writeAddress } from '../../state/address';
import { useStore } from '../../state/store';
import type { Text } from '../../text';

/** The foot of every screen: sources and what else must stand with the figures, and the accessibility statement. */
export function SourceLine({
  text,
  parts,
}: {
  readonly text: Text;
  readonly parts: readonly string[];
}): ReactNode {
  const choices = useStore((state) => state.choices);
  return (
    <footer className="source-line">
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
      <span>
        <a href={writeAddress({ ...choices, screen: 'accessibility', receipt: null })}>
          {text.t('screens.accessibility')}
        </a>
      </span>
    </footer>
  );
}
