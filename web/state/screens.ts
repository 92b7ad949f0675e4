/** The screens, in the order in which they are offered. `path` stands after `#/` in an address. */
export const SCREENS = [
  { id: 'map', path: 'kort' },
  { id: 'compare', path: 'sammenlign' },
  { id: 'trends', path: 'udvikling' },
  { id: 'area', path: 'omraade' },
  { id: 'goals', path: 'maal' },
  { id: 'criteria', path: 'statens-kriterier' },
  { id: 'boundaries', path: 'afgraensning' },
  { id: 'present', path: 'praesentation' },
  { id: 'data', path: 'tal-og-kilder' },
  { id: 'accessibility', path: 'tilgaengelighed' },
] as const;
export type ScreenId = (typeof SCREENS)[number]['id'];

/** The screens of the navigation; the accessibility statement is linked from the foot of each. */
export const MAIN_SCREENS = SCREENS.filter(({ id }) => id !== 'accessibility');

/** The screen of a path; undefined where there is none. */
export const screenOfPath = (path: string): ScreenId | undefined =>
  SCREENS.find((screen) => screen.path === path)?.id;

export const pathOfScreen = (id: ScreenId): string =>
  SCREENS.find((screen) => screen.id === id)?.path ?? SCREENS[0].path;
