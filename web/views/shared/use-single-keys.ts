import { useState } from 'react';

const STORED = 'single-keys';

function stored(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    return true;
  }
}

/**
 * Whether single letters work as keys. They can be switched off (WCAG 2.1.4: speech input types letters by accident), and
 * that stays with this browser, since it is about the reader and not about what is shared.
 */
export function useSingleKeys(): readonly [on: boolean, set: (on: boolean) => void] {
  const [on, setOn] = useState(stored);
  const set = (wanted: boolean): void => {
    setOn(wanted);
    try {
      localStorage.setItem(STORED, wanted ? 'on' : 'off');
    } catch {
      // a browser that stores nothing: the choice holds until the page is left
    }
  };
  return [on, set];
}
