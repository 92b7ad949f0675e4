import { type ReactNode, useId, useLayoutEffect, useMemo, useState } from 'react';
import { type ThemeName, TOKENS } from '../svg/tokens';
import type { Text } from '../text';
import { useWidth } from '../ui/use-width';
import { ChartFoot } from './ChartFoot';
import { chartSheet } from './chart-file';
import type { ChartFrameSize } from './plot';
import { Spots } from './Spots';
import type { Spot } from './spot';
import { TwinTable } from './TwinTable';
import type { Twin } from './twin';

/** Narrowest picture in a file, px. */
const FILE_WIDTH = 480;

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
  drawFile = draw,
  above,
  spots,
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
  /** What files show, where that is more than the picture. */
  readonly drawFile?: (frame: ChartFrameSize) => SVGSVGElement;
  /** What stands above a picture of some width and can be moved by the reader. */
  readonly above?: (width: number) => ReactNode;
  /** Where the numbers of a picture of some width stand, to open their receipts. */
  readonly spots?: (width: number) => readonly Spot[];
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
  const [place, width] = useWidth<HTMLDivElement>();
  const [asTable, setAsTable] = useState(false);

  useLayoutEffect(() => {
    if (width > 0 && !asTable)
      place.current?.replaceChildren(draw({ id: `chart-${id}`, width, tokens: TOKENS[theme] }));
    else place.current?.replaceChildren();
  }, [draw, place, width, theme, asTable, id]);
  const pressed = useMemo(() => (width > 0 ? (spots?.(width) ?? []) : []), [spots, width]);

  return (
    <section className="chart" aria-labelledby={`${id}-heading`}>
      <Heading id={`${id}-heading`} className="chart-title">
        {title}
      </Heading>
      {about && <p className="chart-about">{about}</p>}
      {above && width > 0 && !asTable && above(width)}
      <div className="chart-stage" hidden={asTable}>
        <div
          ref={place}
          className="chart-picture"
          style={{ '--chart-room': `${room}px` } as React.CSSProperties}
        />
        {pressed.length > 0 && <Spots text={text} spots={pressed} />}
      </div>
      {asTable && <TwinTable text={text} twin={twin} caption={title} />}
      <ChartFoot
        text={text}
        sourceLine={sourceLine}
        twin={() => twin}
        notes={[title, about, ...sourceLine].filter(Boolean)}
        fileName={fileName}
        sheet={(more) =>
          chartSheet({
            picture: drawFile({
              id: `file-${id}`,
              width: Math.max(width, FILE_WIDTH),
              tokens: TOKENS[theme],
            }),
            title,
            about,
            sourceLine: [...sourceLine, ...more].join(' · '),
            tokens: TOKENS[theme],
          })
        }
      >
        <button
          type="button"
          className="button button-quiet"
          aria-pressed={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {t('charts.asTable')}
        </button>
      </ChartFoot>
    </section>
  );
}
