import type { ReactNode } from 'react';
import { writeAddress } from '../state/address';
import { DEFAULT_CHOICES, type ThemeChoice } from '../state/choices';
import { choose } from '../state/history';
import type { Text } from '../text';
import { Choice } from '../ui/Choice';
import { Menu } from '../ui/Menu';
import type { FullScreen } from './use-full-screen';

/** The line at the top: name, screens, and what concerns all of them. On narrow screens the latter is one menu. */
export function Header({
  text,
  wide,
  themeChoice,
  fullScreen,
  onKeys,
  tools,
}: {
  readonly text: Text;
  readonly wide: boolean;
  readonly themeChoice: ThemeChoice;
  readonly fullScreen: FullScreen;
  readonly onKeys: () => void;
  /** What the screen itself can do: buttons. */
  readonly tools: ReactNode;
}): ReactNode {
  const { t, language } = text;
  const other = language === 'da' ? 'en' : 'da';
  const theme = (
    <Choice<ThemeChoice>
      legend={t('shell.theme')}
      value={themeChoice}
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
      {fullScreen.possible && (
        <button type="button" className="button button-quiet" onClick={fullScreen.toggle}>
          {t(fullScreen.on ? 'map.leaveFullScreen' : 'map.fullScreen')}
        </button>
      )}
      <button type="button" className="button button-quiet" onClick={onKeys}>
        {t('shell.keys')}
      </button>
    </>
  );
  return (
    <header className="header">
      <p className="brand">
        {t('common.appName')} <span className="brand-city">{t('common.city')}</span>
      </p>
      <nav className="screens" aria-label={t('shell.mainNav')}>
        <a href={writeAddress({ ...DEFAULT_CHOICES, language, theme: themeChoice })} aria-current="page">
          {t('map.screen')}
        </a>
      </nav>
      <div className="header-tools">
        {wide && buttons}
        <button
          type="button"
          className="button button-quiet"
          lang={other}
          onClick={() => choose({ language: other })}
        >
          {t(other === 'en' ? 'shell.english' : 'shell.danish')}
        </button>
        <Menu label={t(wide ? 'shell.theme' : 'shell.menu')} className="menu-quiet">
          {theme}
          {!wide && <div className="menu-buttons">{buttons}</div>}
        </Menu>
      </div>
    </header>
  );
}
