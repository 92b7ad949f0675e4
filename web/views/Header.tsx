import type { ReactNode } from 'react';
import { writeAddress } from '../state/address';
import { type Choices, DEFAULT_CHOICES, type ThemeChoice } from '../state/choices';
import { EMBED_OFFER } from '../state/embed';
import { choose } from '../state/history';
import { MAIN_SCREENS, type ScreenId } from '../state/screens';
import type { Text } from '../text';
import { Choice } from '../ui/Choice';
import { Menu } from '../ui/Menu';
import { ROOMY } from '../ui/media';
import { useMedia } from '../ui/use-media';
import type { HeaderDialog } from './header-dialog';
import type { FullScreen } from './shared/screen-props';

/** Screens that are no step of a story. */
const NO_STEP: readonly ScreenId[] = ['present', 'accessibility'];

/**
 * The line at the top: name, screens, and what concerns all of them. On narrow screens the latter is one menu. A screen is a
 * link: it takes along what was chosen, so that an indicator or an area need not be found again.
 */
export function Header({
  text,
  wide,
  choices,
  fullScreen,
  onAsk,
  tools,
}: {
  readonly text: Text;
  readonly wide: boolean;
  readonly choices: Choices;
  readonly fullScreen: FullScreen;
  readonly onAsk: (dialog: HeaderDialog) => void;
  /** What the screen itself can do: buttons. */
  readonly tools: ReactNode;
}): ReactNode {
  const { t, language } = text;
  const roomy = useMedia(ROOMY);
  const other = language === 'da' ? 'en' : 'da';
  const theme = (
    <Choice<ThemeChoice>
      legend={t('shell.theme')}
      value={choices.theme}
      onChoose={(chosen) => choose({ theme: chosen })}
      options={[
        { value: 'auto', label: t('shell.themeAuto') },
        { value: 'light', label: t('shell.themeLight') },
        { value: 'dark', label: t('shell.themeDark') },
      ]}
    />
  );
  const buttons = (
    <>
      {tools}
      {!NO_STEP.includes(choices.screen) && (
        <button type="button" className="button button-quiet" onClick={() => onAsk('story')}>
          {t('shell.addToStory')}
        </button>
      )}
      {fullScreen.possible && (
        <button type="button" className="button button-quiet" onClick={fullScreen.toggle}>
          {t(fullScreen.on ? 'map.leaveFullScreen' : 'map.fullScreen')}
        </button>
      )}
      <button type="button" className="button button-quiet" onClick={() => onAsk('keys')}>
        {t('shell.keys')}
      </button>
    </>
  );
  const nav = (
    <nav className="screens" aria-label={t('shell.mainNav')}>
      {MAIN_SCREENS.map(({ id }) => (
        <a
          key={id}
          href={writeAddress({ ...choices, screen: id, receipt: null })}
          aria-current={id === choices.screen ? 'page' : undefined}
        >
          {t(`screens.${id}`)}
        </a>
      ))}
    </nav>
  );
  return (
    <header className="header">
      <p className="brand">
        <a href={writeAddress({ ...DEFAULT_CHOICES, language, theme: choices.theme })}>
          {t('common.appName')} <span className="brand-city">{t('common.city')}</span>
        </a>
      </p>
      {wide && nav}
      <div className="header-tools">
        {roomy && buttons}
        <button
          type="button"
          className="button button-quiet"
          aria-haspopup="dialog"
          aria-keyshortcuts="Control+K Meta+K"
          title={t('search.key')}
          onClick={() => onAsk('search')}
        >
          {t('search.open')}
        </button>
        <button
          type="button"
          className="button button-quiet"
          lang={other}
          onClick={() => choose({ language: other })}
        >
          {t(other === 'en' ? 'shell.english' : 'shell.danish')}
        </button>
        {/* a screen once chosen, its menu is another one: closed */}
        <Menu key={choices.screen} label={t('shell.menu')} className="menu-quiet">
          {!wide && nav}
          {theme}
          <div className="menu-buttons">
            {!roomy && buttons}
            {EMBED_OFFER[choices.screen] && (
              <button type="button" className="button button-quiet" onClick={() => onAsk('embed')}>
                {t('shell.embed')}
              </button>
            )}
          </div>
        </Menu>
      </div>
    </header>
  );
}
