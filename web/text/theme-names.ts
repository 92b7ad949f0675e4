import type { Theme } from '../domain/figures/indicator';
import type { Text, TextKey } from './text';

const THEME_NAMES: Readonly<Record<Theme, TextKey>> = {
  'uddannelse-livschancer': 'map.themeEducation',
  beskaeftigelse: 'map.themeEmployment',
  kriminalitetsforebyggelse: 'map.themeCrime',
  'sammenhaengskraft-medborgerskab': 'map.themeCohesion',
  beboersammensaetning: 'map.themeResidents',
  boliger: 'map.themeHomes',
  oekonomi: 'map.themeEconomy',
  organisation: 'map.themeOrganisation',
  forskning: 'map.themeResearch',
};

/** A theme's name in the reader's language. */
export const themeName = (text: Text, theme: Theme): string => text.t(THEME_NAMES[theme]);
