import { useEffect, useState } from 'react';

/** True when something has gone on for so many milliseconds: what is over at once needs no words. */
export function useLate(on: boolean, after: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!on) return setLate(false);
    const timer = setTimeout(setLate, after, true);
    return () => clearTimeout(timer);
  }, [on, after]);
  return on && late;
}
