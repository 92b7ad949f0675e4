import type { ReactNode } from 'react';
import type { Text } from '../../text';

/** What the marks of the map mean. */
export function MapKey({
  text,
  area,
  compared,
}: {
  readonly text: Text;
  readonly area: string;
  /** The map also shows the boundary before, and ground that changed hands. */
  readonly compared: boolean;
}): ReactNode {
  const { t } = text;
  const marks = ['own', 'other', 'none', 'entered', 'left'] as const;
  return (
    <ul className="bench-key">
      {marks.map((mark) => (
        <li key={mark}>
          <span className={`key-dot key-${mark}`} aria-hidden="true" />
          {t(`workbench.key-${mark}`, { area })}
        </li>
      ))}
      {compared && (
        <>
          <li>
            <span className="key-line" aria-hidden="true" />
            {t('workbench.key-before')}
          </li>
          <li>
            <span className="key-ground key-gained" aria-hidden="true" />
            {t('workbench.key-gained')}
          </li>
          <li>
            <span className="key-ground key-lost" aria-hidden="true" />
            {t('workbench.key-lost')}
          </li>
        </>
      )}
    </ul>
  );
}
