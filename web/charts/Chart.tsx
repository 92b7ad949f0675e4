import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { type ThemeName, TOKENS } from '../svg/tokens';
import type { Text } from '../text';
import { download } from '../ui/download';
import { Menu } from '../ui/Menu';
import { chartSheet, pngFile, svgFile } from './chart-file';
import type { ChartFrameSize } from './plot';
import { TwinTable } from './TwinTable';
import { type Twin, twinCsv } from './twin';

/**
 * A chart as every screen shows it: the finding as its title, the picture, its table twin, source line, and files of exactly what is
 * shown. `draw` is called again when its room, the appearance or `draw` itself changes: keep it stable (useCallback).
 */
export function Chart({
  text,
  theme,
  title,
  about,
  draw,
  twin,
  sourceLine,
  fileName,
  heading: Heading = 'h2',
  room = 240,
}: {
  readonly text: Text;
  readonly theme: ThemeName;
  /** The finding in words. */
  readonly title: string;
  /** What is shown: indicator, unit, period. */
  readonly about: string;
  readonly draw: (frame: ChartFrameSize) => SVGSVGElement;
  readonly twin: Twin;
  readonly sourceLine: readonly string[];
  /** Without its ending. */
  readonly fileName: string;
  readonly heading?: 'h2' | 'h3';
  /** Height that is kept free until the picture is drawn, px. */
  readonly room?: number;
}): ReactNode {
  const { t } = text;
  const id = useId().replaceAll(':', '');
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [asTable, setAsTable] = useState(false);
  const [trouble, setTrouble] = useState('');

  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const measure = (): void => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (width > 0 && !asTable)
      place.current?.replaceChildren(draw({ id: `chart-${id}`, width, tokens: TOKENS[theme] }));
    else place.current?.replaceChildren();
  }, [draw, width, theme, asTable, id]);

  const notes = [title, about, ...sourceLine].filter(Boolean);
  const sheet = (): SVGSVGElement =>
    chartSheet({
      picture: draw({ id: `file-${id}`, width: Math.max(width, 480), tokens: TOKENS[theme] }),
      title,
      about,
      sourceLine: sourceLine.join(' · '),
      tokens: TOKENS[theme],
    });
  const savePng = async (): Promise<void> => {
    const file = await pngFile(sheet()).catch(() => null);
    setTrouble(file ? '' : t('charts.noPicture'));
    if (file) download(file, `${fileName}.png`);
  };
  const saveCsv = (): void =>
    download(new Blob([twinCsv(twin, notes)], { type: 'text/csv;charset=utf-8' }), `${fileName}.csv`);

  return (
    <section className="chart" aria-labelledby={`${id}-heading`}>
      <Heading id={`${id}-heading`} className="chart-title">
        {title}
      </Heading>
      {about && <p className="chart-about">{about}</p>}
      <div
        ref={place}
        className="chart-picture"
        hidden={asTable}
        style={{ '--chart-room': `${room}px` } as React.CSSProperties}
      />
      {asTable && <TwinTable text={text} twin={twin} caption={title} />}
      <div className="chart-foot">
        <span>{sourceLine.join(' · ')}</span>
        <div className="chart-tools">
          <button
            type="button"
            className="button button-quiet"
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {t('charts.asTable')}
          </button>
          <Menu label={t('charts.save')} className="menu-quiet">
            <div className="menu-buttons">
              <button type="button" className="button button-quiet" onClick={() => void savePng()}>
                {t('charts.png')}
              </button>
              <button
                type="button"
                className="button button-quiet"
                onClick={() => download(svgFile(sheet()), `${fileName}.svg`)}
              >
                {t('charts.svg')}
              </button>
              <button type="button" className="button button-quiet" onClick={saveCsv}>
                {t('charts.csv')}
              </button>
            </div>
          </Menu>
        </div>
      </div>
      <p role="status" className="small doubt">
        {trouble}
      </p>
    </section>
  );
}
