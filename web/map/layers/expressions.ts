import type { ExpressionSpecification } from 'maplibre-gl';

/** Grows from one px width to another between two zooms, exponentially as the ground itself does. */
export const byZoom = (
  ...stops: readonly (readonly [zoom: number, value: number])[]
): ExpressionSpecification => ['interpolate', ['exponential', 1.5], ['zoom'], ...stops.flat()];

export const get = (property: string): ExpressionSpecification => ['get', property];

export const equals = (property: string, value: string | number): ExpressionSpecification => [
  '==',
  ['get', property],
  value,
];

/** A value while a switch of the feature's state is on, another while it is off or was never set. */
export const whenState = (key: string, on: number, off: number): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', key], false],
  on,
  off,
];

/** The name under which Inter is declared in the style. */
export const FONT = ['Inter'];

export const visibility = (visible: boolean): 'visible' | 'none' => (visible ? 'visible' : 'none');
