import { useEffect, useRef } from 'react';

type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Elements that use letters and arrows themselves. */
const OWN_KEYS =
  'input, select, textarea, canvas, [contenteditable], [role="listbox"], [role="application"], dialog';

/**
 * Keys that work anywhere on the page, by `KeyboardEvent.key` in small letters. They keep quiet while a control that needs them itself
 * has focus (Escape goes through), with Ctrl, Alt or Meta held, and when something else has handled the key.
 */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      const target = event.target instanceof Element ? event.target : null;
      if (event.key !== 'Escape' && target?.closest(OWN_KEYS)) return;
      if (event.key === 'Escape' && target?.closest('dialog, details[open]')) return;
      const act = latest.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
