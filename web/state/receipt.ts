import type { FigureRef } from './choices';
import { choose } from './history';

/** Opens the receipt ("Kilde og forbehold") of one number, on any screen; null closes it. It stands in the address bar. */
export const openReceipt = (figure: FigureRef | null): void => choose({ receipt: figure });
