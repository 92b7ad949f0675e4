import { type ComponentType, lazy } from 'react';
import type { ScreenId } from '../state/screens';
import { MapScreen } from './map/MapScreen';
import type { ScreenProps } from './shared/screen-props';
import { withWords } from './shared/with-words';

/** What draws each screen. The map comes with the app, being what most readers open; the others are fetched when asked for. */
export const SCREEN_VIEWS: Readonly<Record<ScreenId, ComponentType<ScreenProps>>> = {
  map: MapScreen,
  compare: lazy(() => withWords(import('./compare/CompareScreen'), 'screens')),
  trends: lazy(() => withWords(import('./trends/TrendsScreen'), 'screens')),
  area: lazy(() => withWords(import('./area/AreaScreen'), 'screens', 'files')),
  goals: lazy(() => withWords(import('./goals/GoalsScreen'), 'screens')),
  criteria: lazy(() => withWords(import('./criteria/CriteriaScreen'), 'screens')),
  boundaries: lazy(() => withWords(import('./boundaries/BoundariesScreen'), 'screens', 'files')),
  present: lazy(() => withWords(import('./present/PresentScreen'), 'screens')),
  data: lazy(() => withWords(import('./data/DataScreen'), 'screens', 'files')),
  accessibility: lazy(() => withWords(import('./accessibility/AccessibilityScreen'), 'screens')),
};
