import type { ReactNode } from 'react';
import type { TextKey } from '../../text';
import { Page } from '../shared/Page';
import type { ScreenProps } from '../shared/screen-props';
import './accessibility.css';

/** The day on which what the statement says was last held against the app. */
const ASSESSED = '2026-11-30';

interface Part {
  readonly title: TextKey;
  readonly words: readonly TextKey[];
  readonly list?: readonly TextKey[];
}

/** In the order and with the headings of the statement that the law asks for. */
const PARTS: readonly Part[] = [
  { title: 'accessibility.statusTitle', words: ['accessibility.status'] },
  {
    title: 'accessibility.limitsTitle',
    words: ['accessibility.limits'],
    list: [
      'accessibility.limitMap',
      'accessibility.limitAddresses',
      'accessibility.limitDraw',
      'accessibility.limitFiles',
      'accessibility.limitLanguage',
      'accessibility.limitTables',
    ],
  },
  {
    title: 'accessibility.testedTitle',
    words: ['accessibility.tested'],
    list: [
      'accessibility.testedAxe',
      'accessibility.testedKeys',
      'accessibility.testedNames',
      'accessibility.testedZoom',
      'accessibility.testedColours',
      'accessibility.testedWords',
      'accessibility.notTested',
    ],
  },
  { title: 'accessibility.contactTitle', words: ['accessibility.contact'] },
  { title: 'accessibility.enforceTitle', words: ['accessibility.enforce'] },
];

/** How accessible the app is, what is not, and how that is known. */
export default function AccessibilityScreen(screen: ScreenProps): ReactNode {
  const { text } = screen;
  const { t } = text;
  return (
    <Page
      screen={screen}
      className="accessibility"
      title={t('accessibility.title')}
      sourceLine={[t('accessibility.assessed', { date: text.date(ASSESSED) })]}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <article tabIndex={0} aria-label={t('accessibility.title')}>
        <p>{t('accessibility.intro')}</p>
        {PARTS.map(({ title, words, list }) => (
          <section key={title}>
            <h2>{t(title)}</h2>
            {words.map((key) => (
              <p key={key}>{t(key)}</p>
            ))}
            {list && (
              <ul>
                {list.map((key) => (
                  <li key={key}>{t(key)}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </article>
    </Page>
  );
}
