/** The colours that a picture is drawn with. Drawing functions take them as an argument and know no other. */
export interface Tokens {
  readonly paper: string;
  readonly panel: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  /** Links, focus, selection, the chosen area. */
  readonly accent: string;
  /** Suspect and conflict; never "bad". */
  readonly attention: string;
  readonly water: string;
  readonly park: string;
  readonly road: string;
}

export type ThemeName = 'light' | 'dark';

/** Colours for pictures that stand alone: exports, print, reports. */
export const TOKENS: Readonly<Record<ThemeName, Tokens>> = {
  light: {
    paper: '#fbfaf7',
    panel: '#ffffff',
    ink: '#141b24',
    muted: '#535c66',
    line: '#dbdee2',
    accent: '#005a9d',
    attention: '#c56c21',
    water: '#cbe2ee',
    park: '#dfefdc',
    road: '#dad7d0',
  },
  dark: {
    paper: '#101419',
    panel: '#191f25',
    ink: '#edebe7',
    muted: '#9ea6ae',
    line: '#323940',
    accent: '#73baea',
    attention: '#d87e42',
    water: '#172c38',
    park: '#1c271d',
    road: '#3f3d38',
  },
};

/** The same names as custom properties, for pictures inside the app: they follow the theme without drawing again. */
export const CSS_TOKENS: Tokens = {
  paper: 'var(--paper)',
  panel: 'var(--panel)',
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  line: 'var(--line)',
  accent: 'var(--accent)',
  attention: 'var(--attention)',
  water: 'var(--water)',
  park: 'var(--park)',
  road: 'var(--road)',
};
