import type { ReactNode } from 'react';
import { localDay } from '../../domain/calendar/local-day';
import type { FigureSources } from '../../domain/dataset/figure-sources';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { Page } from '../shared/Page';
import type { ScreenProps } from '../shared/screen-props';
import { CalendarSection } from './CalendarSection';
import { HiddenSection } from './HiddenSection';
import { ImportSection } from './import/ImportSection';
import { LoadsSection } from './LoadsSection';
import { MissingSection } from './MissingSection';
import { screenFinding } from './model';
import { Section } from './Section';
import { SourcesSection } from './SourcesSection';

/** The parts of the screen in their order; the ids are those of their headings. */
const PARTS = ['sources', 'calendar', 'missing', 'hidden', 'load', 'loads'] as const;

/** Where figures come from, what is awaited, why some are missing, and new ones in. */
export function FiguresAndSources({
  screen,
  index,
  sources,
}: {
  readonly screen: ScreenProps;
  readonly index: FigureIndex;
  readonly sources: FigureSources;
}): ReactNode {
  const { text } = screen;
  const { t } = text;
  const today = localDay(new Date());
  return (
    <Page
      screen={screen}
      title={t('screens.data')}
      finding={screenFinding(index, sources, today, text)}
      className="data-screen"
      sourceLine={[]}
      controls={
        <nav aria-label={t('dataScreen.jump')} className="row">
          {PARTS.map((part) => (
            <button key={part} type="button" className="link" onClick={() => jumpTo(`data-${part}`)}>
              {t(`dataScreen.${part}`)}
            </button>
          ))}
        </nav>
      }
    >
      <Section id="data-sources" title={t('dataScreen.sources')} about={t('dataScreen.sources-about')}>
        <SourcesSection text={text} index={index} sources={sources} />
      </Section>
      <Section id="data-calendar" title={t('dataScreen.calendar')} about={t('dataScreen.calendar-about')}>
        <CalendarSection text={text} sources={sources} today={today} />
      </Section>
      <Section id="data-missing" title={t('dataScreen.missing')} about={t('dataScreen.missing-about')}>
        <MissingSection text={text} index={index} />
      </Section>
      <Section id="data-hidden" title={t('dataScreen.hidden')}>
        <HiddenSection text={text} index={index} sources={sources} />
      </Section>
      <Section id="data-load" title={t('dataScreen.load')} about={t('dataScreen.load-about')}>
        <ImportSection text={text} index={index} sources={sources} today={today} />
      </Section>
      <Section id="data-loads" title={t('dataScreen.loads')}>
        <LoadsSection text={text} sources={sources} />
      </Section>
    </Page>
  );
}

/** The address bar holds the screen's choices, so a jump is made without it. */
function jumpTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
