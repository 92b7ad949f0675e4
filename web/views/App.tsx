import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import type { ScreenId } from '../state/screens';
import { useStore } from '../state/store';
import { DARK, NAMES } from '../ui/media';
import { useMedia } from '../ui/use-media';
import { AddToStory } from './AddToStory';
import { EmbedDialog } from './EmbedDialog';
import { Header } from './Header';
import type { HeaderDialog } from './header-dialog';
import { SCREEN_VIEWS } from './screen-views';
import { ReceiptHost } from './shared/receipt/ReceiptHost';
import { ScreenBoundary } from './shared/ScreenBoundary';
import { ScreenWaiting } from './shared/ScreenWaiting';
import { SearchHost } from './shared/search/SearchHost';
import { withWords } from './shared/with-words';
import { useFullScreen } from './use-full-screen';
import { useText } from './use-text';

const EmbedView = lazy(() => withWords(import('./embed/EmbedView'), 'screens'));

/** The app: what every screen shares (language, appearance, full screen, header) and the screen itself. */
export function App(): ReactNode {
  const choices = useStore((state) => state.choices);
  const { language, screen } = choices;
  const dark = useMedia(DARK);
  const theme = choices.theme === 'auto' ? (dark ? 'dark' : 'light') : choices.theme;
  const text = useText(language);
  const wide = useMedia(NAMES);
  const fullScreen = useFullScreen();
  /** The dialog that is open, and the screen that it was asked for on. */
  const [asked, setAsked] = useState<{ readonly dialog: HeaderDialog; readonly on: ScreenId } | null>(null);
  const isOpen = (dialog: HeaderDialog): boolean => asked?.dialog === dialog && asked.on === screen;
  const setOpen = (dialog: HeaderDialog) => (open: boolean) => setAsked(open ? { dialog, on: screen } : null);
  const close = (): void => setAsked(null);
  const View = SCREEN_VIEWS[screen];

  useEffect(() => {
    document.documentElement.lang = text.language;
    document.documentElement.dataset.theme = theme;
  }, [text.language, theme]);

  if (choices.embed.length > 0)
    return (
      <Suspense fallback={null}>
        <EmbedView text={text} theme={theme} />
      </Suspense>
    );
  const header = (tools: ReactNode): ReactNode => (
    <Header
      text={text}
      wide={wide}
      choices={choices}
      fullScreen={fullScreen}
      onAsk={(dialog) => setOpen(dialog)(true)}
      tools={tools}
    />
  );

  return (
    <div className="app" data-screen={screen} data-full={fullScreen.on ? '' : undefined}>
      <button type="button" className="skip" onClick={() => document.getElementById('figures')?.focus()}>
        {text.t('shell.skip')}
      </button>
      <ScreenBoundary key={screen} text={text} header={header}>
        <Suspense fallback={<ScreenWaiting text={text} header={header} />}>
          <View
            text={text}
            theme={theme}
            fullScreen={fullScreen}
            keysShown={isOpen('keys')}
            onKeys={setOpen('keys')}
            header={header}
          />
        </Suspense>
      </ScreenBoundary>
      <ReceiptHost text={text} />
      <SearchHost text={text} open={isOpen('search')} onOpen={setOpen('search')} />
      <AddToStory text={text} open={isOpen('story')} onClose={close} />
      <EmbedDialog text={text} open={isOpen('embed')} onClose={close} />
    </div>
  );
}
