import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from '../state/store';
import { textOf } from '../text';
import { DARK, useMedia, WIDE } from '../ui/use-media';
import { Header } from './Header';
import { MapScreen } from './map/MapScreen';
import { useFullScreen } from './use-full-screen';

/** The app: what every screen shares (language, appearance, full screen, header) and the screen itself. */
export function App(): ReactNode {
  const language = useStore((state) => state.choices.language);
  const themeChoice = useStore((state) => state.choices.theme);
  const dark = useMedia(DARK);
  const theme = themeChoice === 'auto' ? (dark ? 'dark' : 'light') : themeChoice;
  const text = textOf(language);
  const wide = useMedia(WIDE);
  const fullScreen = useFullScreen();
  const [keysShown, setKeysShown] = useState(false);

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
  }, [language, theme]);

  const header = (tools: ReactNode): ReactNode => (
    <Header
      text={text}
      wide={wide}
      themeChoice={themeChoice}
      fullScreen={fullScreen}
      onKeys={() => setKeysShown(true)}
      tools={tools}
    />
  );

  return (
    <div className="app" data-full={fullScreen.on ? '' : undefined}>
      <button type="button" className="skip" onClick={() => document.getElementById('figures')?.focus()}>
        {text.t('shell.skip')}
      </button>
      <MapScreen
        text={text}
        theme={theme}
        fullScreen={fullScreen}
        keysShown={keysShown}
        onKeys={setKeysShown}
        header={header}
      />
    </div>
  );
}
