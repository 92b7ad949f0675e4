import { type ReactNode, type RefObject, useMemo, useRef, useState } from 'react';
import { THEMES, type Theme } from '../../../domain/figures/indicator';
import { choose, chooseInView } from '../../../state/history';
import { useStore } from '../../../state/store';
import type { SlideData } from '../../../svg/slides/slide';
import { themeName } from '../../../text/theme-names';
import { Check } from '../../../ui/Check';
import { copyRich } from '../../../ui/copy';
import { download } from '../../../ui/download';
import { PlainTable } from '../../../ui/PlainTable';
import { Page } from '../../shared/Page';
import type { ScreenProps } from '../../shared/screen-props';
import { BackToStories } from '../BackToStories';
import { type Extract, extractOf } from './extract';
import { extractHtml, extractPage, extractPlain } from './write';

/** A theme and some areas as text and tables, to be copied into an application. */
export function ExtractView({
  screen,
  data,
}: {
  readonly screen: ScreenProps;
  readonly data: SlideData;
}): ReactNode {
  const { text } = screen;
  const { t } = text;
  const choices = useStore((state) => state.choices);
  const [message, setMessage] = useState('');
  const sheet = useRef<HTMLElement>(null);
  const all = useMemo(() => data.index.monitoringAreas.map(({ id }) => id), [data]);
  const theme = choices.views.present.theme ?? THEMES[0];
  const areas = useMemo(() => {
    const known = choices.selected.filter((id) => all.includes(id));
    return known.length > 0 ? known : all;
  }, [choices.selected, all]);
  const extract = useMemo(() => extractOf(text, data, { theme, areas }), [text, data, theme, areas]);
  const themes = useMemo(
    () => THEMES.filter((one) => extractOf(text, data, { theme: one, areas: all }).parts.length > 0),
    [text, data, all],
  );
  const toggle = (id: string, on: boolean): void => {
    const chosen = all.filter((one) => (one === id ? on : areas.includes(one)));
    if (chosen.length > 0) choose({ selected: chosen }, 'replace');
  };
  const copy = async (): Promise<void> => {
    const copied =
      sheet.current && (await copyRich(extractHtml(extract), extractPlain(extract), sheet.current));
    setMessage(t(copied ? 'extract.copied' : 'extract.notCopied'));
  };
  const save = (): void => {
    const page = extractPage(extract, text.language);
    download(new Blob([page], { type: 'text/html;charset=utf-8' }), `uddrag-${theme}.html`);
    setMessage(t('present.saved'));
  };
  return (
    <Page
      screen={screen}
      title={t('extract.heading')}
      finding={t('extract.help')}
      sourceLine={[]}
      className="present-page extract-page"
      controls={
        <>
          <BackToStories text={text} />
          <label className="story-field">
            {t('extract.theme')}
            <select
              className="field"
              value={theme}
              onChange={({ target }) => {
                setMessage('');
                chooseInView('present', { theme: target.value as Theme }, 'replace');
              }}
            >
              {themes.map((one) => (
                <option key={one} value={one}>
                  {themeName(text, one)}
                </option>
              ))}
            </select>
          </label>
          <button type="button" className="button button-strong" onClick={() => void copy()}>
            {t('extract.copy')}
          </button>
          <button type="button" className="button" onClick={save}>
            {t('extract.save')}
          </button>
          <span role="status" className="small">
            {message}
          </span>
        </>
      }
    >
      <fieldset className="step-marks">
        <legend className="small">{t('extract.areas')}</legend>
        {data.index.monitoringAreas.map(({ id, name_da: name }) => (
          <Check key={id} label={name} checked={areas.includes(id)} onChange={(on) => toggle(id, on)} />
        ))}
      </fieldset>
      <Sheet extract={extract} sheet={sheet} none={t('extract.none')} />
    </Page>
  );
}

/** The extract as it will stand in the application. */
function Sheet({
  extract,
  sheet,
  none,
}: {
  readonly extract: Extract;
  readonly sheet: RefObject<HTMLElement | null>;
  readonly none: string;
}): ReactNode {
  return (
    <article ref={sheet} className="extract" aria-label={extract.title}>
      <h2>{extract.title}</h2>
      <p>{extract.about}</p>
      {extract.parts.length === 0 && <p>{none}</p>}
      {extract.parts.map((part) => (
        <section key={part.id} aria-label={part.heading}>
          <h3>{part.heading}</h3>
          {part.definition !== '' && <p className="muted">{part.definition}</p>}
          <Lines lines={part.sentences} />
          <PlainTable
            caption={part.heading}
            columns={part.columns.map((name) => ({ name }))}
            rows={part.rows}
          />
        </section>
      ))}
      <h3>{extract.notesHeading}</h3>
      <Lines lines={extract.notes} />
      <h3>{extract.sourcesHeading}</h3>
      <Lines lines={extract.sources} />
    </article>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
