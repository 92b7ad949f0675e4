import type { FigureRef } from '../state/choices';

/** A place of a chart that opens the receipt of its number, in px of the picture. */
export interface Spot {
  /** Unique in the chart. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What is read aloud: whose number, and the number. */
  readonly label: string;
  readonly figure: FigureRef;
}

/** Where a key leads in a list of spots; null for keys that move nothing. */
export function nextSpot(key: string, at: number, count: number): number | null {
  const to: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(count - 1, at + 1),
    ArrowRight: Math.min(count - 1, at + 1),
    ArrowUp: Math.max(0, at - 1),
    ArrowLeft: Math.max(0, at - 1),
    Home: 0,
    End: count - 1,
  };
  return to[key] ?? null;
}
