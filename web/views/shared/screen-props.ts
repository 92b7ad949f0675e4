import type { ReactNode } from 'react';
import type { Text } from '../../text';

/** What the app gives to every screen. */
export interface ScreenProps {
  readonly text: Text;
  readonly theme: 'light' | 'dark';
  readonly fullScreen: FullScreen;
  readonly keysShown: boolean;
  readonly onKeys: (shown: boolean) => void;
  /** Draws the line at the top with the screen's own tools in it. */
  readonly header: (tools: ReactNode) => ReactNode;
}

export interface FullScreen {
  readonly on: boolean;
  readonly possible: boolean;
  /** Enters or leaves. Rejects never: a browser that refuses leaves things as they are. */
  readonly toggle: () => void;
}
