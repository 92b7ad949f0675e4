import { type ReactNode, useEffect, useRef } from 'react';

/**
 * A button that unfolds a sheet of controls below it. Native `details`, closed again by Escape (focus goes back to the
 * button), by a press outside and by focus leaving it.
 */
export function Menu({
  label,
  children,
  align = 'end',
  className = '',
}: {
  readonly label: string;
  readonly children: ReactNode;
  readonly align?: 'start' | 'end';
  readonly className?: string;
}): ReactNode {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event): void => {
      const menu = details.current;
      if (!menu?.open || !(event.target instanceof Element) || menu.contains(event.target)) return;
      // a dialog that the menu asked for gives the focus back to it
      if (!event.target.closest('dialog')) menu.open = false;
    };
    const leave = (event: KeyboardEvent): void => {
      const menu = details.current;
      if (event.key !== 'Escape' || !menu?.open) return;
      event.preventDefault();
      menu.open = false;
      menu.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    const menu = details.current;
    menu?.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
      menu?.removeEventListener('keydown', leave);
    };
  }, []);
  return (
    <details ref={details} className={`menu menu-${align} ${className}`}>
      <summary className="button">{label}</summary>
      <div className="menu-sheet">{children}</div>
    </details>
  );
}
