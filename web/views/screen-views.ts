import { type ComponentType, lazy } from 'react';
import type { ScreenId } from '../state/screens';
import { MapScreen } from './map/MapScreen';
import type { ScreenProps } from './shared/screen-props';

/** What draws each screen. The map comes with the app, being what most readers open; the others are fetched when asked for. */
export const SCREEN_VIEWS: Readonly<Record<ScreenId, ComponentType<ScreenProps>>> = {
  map: MapScreen,
  compare: lazy(() => import('./compare/CompareScreen')),
  trends: lazy(() => import('./trends/TrendsScreen')),
  area: lazy(() => import('./area/AreaScreen')),
  goals: lazy(() => import('./goals/GoalsScreen')),
  criteria: lazy(() => import('./criteria/CriteriaScreen')),
  boundaries: lazy(() => import('./boundaries/BoundariesScreen')),
  present: lazy(() => import('./present/PresentScreen')),
  data: lazy(() => import('./data/DataScreen')),
  accessibility: lazy(() => import('./accessibility/AccessibilityScreen')),
};
