import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { type LegendInput, legendModel, legendStrip } from '../../svg/legend';
import { CSS_TOKENS } from '../../svg/tokens';
import type { Text } from '../../text';
import { SvgPicture } from '../../ui/SvgPicture';
import { legendWidth } from './legend-width';

/** The legend below the map, as wide as its place allows. */
export function LegendBox({
  text,
  input,
  remark,
  scale,
}: {
  readonly text: Text;
  readonly input: LegendInput | null;
  /** What of the reader's wishes could not be had; '' = nothing. */
  readonly remark: string;
  /** Size against the usual screen: the picture is drawn smaller and shown larger. */
  readonly scale: number;
}): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const own = box.current;
    if (!own) return undefined;
    const measure = (): void => setWidth(legendWidth(own, scale));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(own);
    return () => observer.disconnect();
  }, [scale]);
  return (
    <section className="legend" aria-label={text.t('legend.heading')}>
      <div ref={box} className="legend-room">
        {input ? (
          width > 0 && (
            <SvgPicture
              node={legendStrip(legendModel(input), {
                id: 'legend',
                width,
                tokens: CSS_TOKENS,
                reserveHover: true,
              })}
            />
          )
        ) : (
          <p className="small">{text.t('legend.empty')}</p>
        )}
        {remark && <p className="remark">{remark}</p>}
      </div>
    </section>
  );
}
